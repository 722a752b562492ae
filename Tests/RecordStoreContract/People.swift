/// Members of made-up Patient resources.
enum People {
    /// Everything that matching asks for, so that two hospitals' records of her link.
    static let ada = describe("Lindqvist", "Ada", "1971-04-09", phone: "555-0142-771", street: "12 Harbour Lane")

    /// The same name and birth date as ``ada`` and nothing else: a question for the review queue.
    static let adaWithoutAddress = #"""
        "name":[{"family":"Lindqvist","given":["Ada"]}],"birthDate":"1971-04-09","gender":"female"
        """#

    /// Somebody else altogether.
    static let bo = describe("Okonkwo", "Bo", "1949-11-30", phone: "555-0177-902", street: "3 Mill Road")

    static func describe(
        _ family: String,
        _ given: String,
        _ birth: String,
        phone: String,
        street: String
    ) -> String {
        """
        "name":[{"family":"\(family)","given":["\(given)"]}],"birthDate":"\(birth)","gender":"female",\
        "telecom":[{"system":"phone","value":"\(phone)"}],\
        "address":[{"line":["\(street)"],"city":"Port Ellis","postalCode":"04417"}]
        """
    }
}
