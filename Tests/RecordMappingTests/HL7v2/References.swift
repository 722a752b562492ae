/// Finds what a resource refers to.
enum References {
    /// Each `reference` member of a resource.
    static func all(in json: [UInt8]) -> [String] {
        var found: [String] = []
        let text = String(decoding: json, as: UTF8.self)
        var rest = text[...]
        while let range = rest.firstRange(of: "\"reference\":\"") {
            rest = rest[range.upperBound...]
            found.append(String(rest.prefix { $0 != "\"" }))
        }
        return found
    }
}
