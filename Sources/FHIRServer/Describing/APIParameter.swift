import JSONTree

/// One parameter of an address.
struct APIParameter: Sendable {
    let name: String
    let words: String
    let place: String
    let isRequired: Bool

    init(_ name: String, _ words: String, in place: String = "query", isRequired: Bool = false) {
        (self.name, self.words, self.place, self.isRequired) = (name, words, place, isRequired)
    }

    static let id = APIParameter("id", "The id of the resource", in: "path", isRequired: true)
    static let version = APIParameter("version", "The number of the version", in: "path", isRequired: true)

    /// What every search takes besides the parameters of its type.
    static let ofSearches = [
        APIParameter("_filter", "Conditions joined by and, or, not: status eq final and date ge 2026"),
        APIParameter("_content", "Words of all that a resource says: (bone or liver) metast*"),
        APIParameter("_text", "Words of the narrative"),
        APIParameter("_count", "Resources on a page, at most 1000"),
        APIParameter("_sort", "Parameters, with - downwards"),
        APIParameter("_include", "Type:parameter, brings along what matches refer to"),
        APIParameter("_revinclude", "Type:parameter, brings along what refers to matches"),
        APIParameter("_summary", "true, text, data, count or false"),
        APIParameter("_elements", "Elements to give alone"),
        APIParameter("_total", "accurate to count all"),
    ]

    /// What an operation on terms takes.
    static func ofTerms(_ operation: String) -> [APIParameter] {
        let coding = [
            APIParameter("system", "The system that the code is from"), APIParameter("code", "The code"),
            APIParameter("coding", "system|code, in place of both"),
        ]
        switch operation {
        case "lookup": return coding
        case "validate-code":
            return [
                APIParameter("url", "The code system or value set"), APIParameter("display", "Words to be checked"),
            ]
                + coding
        case "translate":
            return [APIParameter("url", "The table"), APIParameter("targetsystem", "The system to come to")] + coding
        default:
            return [
                APIParameter("url", "The value set", isRequired: true),
                APIParameter("filter", "Part of a code or its words"),
                APIParameter("offset", "How many to pass over"), APIParameter("count", "How many, at most 1000"),
            ]
        }
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("in", place)
            if isRequired { json.member("required", boolean: true) }
            json.member("description", words)
            json.member("schema") { json in json.object { $0.member("type", "string") } }
        }
    }
}
