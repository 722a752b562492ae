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
