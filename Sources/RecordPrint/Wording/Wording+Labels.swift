extension Wording {
    /// What a column or a single fact is called.
    package struct Labels: Sendable {
        package var born: String
        package var sex: String
        package var numbers: String
        package var languages: String
        package var contact: String
        package var address: String
        package var emergency: String
        package var practitioner: String
        package var otherNames: String
        package var substance: String
        package var reaction: String
        package var since: String
        package var sources: String
        package var earlier: String
        package var source: String
        package var problem: String
        package var state: String
        package var medicine: String
        package var directions: String
        package var reason: String
        package var vaccine: String
        package var dates: String
        package var date: String
        package var dose: String
        package var givenBy: String
        package var test: String
        package var value: String
        package var range: String
        package var procedure: String
        package var place: String
        package var device: String
        package var visit: String
        package var appointment: String
        package var plan: String
        package var name: String
        package var role: String
        package var topic: String
        package var answer: String
        package var relative: String
        package var conditions: String
        package var insurer: String
        package var member: String
        package var document: String
        package var author: String
        package var people: String
        package var measurement: String
    }
}
