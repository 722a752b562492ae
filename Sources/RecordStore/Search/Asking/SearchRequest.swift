import FHIRR4

/// A search as it was asked for: the question, its order, what comes along and how much of it is wanted.
package struct SearchRequest: Sendable {
    /// Whether the number of all matches is wanted.
    package enum Total: String, Sendable { case none, estimate, accurate }

    /// How much of each resource is wanted.
    package enum Summary: String, Sendable { case text, data, count, `true`, `false` }

    package var question: SearchQuestion
    package private(set) var sort: [SearchSort] = []
    package private(set) var includes: [SearchInclude] = []
    package private(set) var reverseIncludes: [SearchInclude] = []
    /// How many matches a page holds; `nil` for what the server thinks right.
    package var count: Int?
    package private(set) var total: Total?
    package private(set) var summary: Summary?
    /// Names of top-level elements; empty for all.
    package private(set) var elements: [String] = []
    /// Names of parameters that nobody knows and that were passed over.
    package private(set) var ignored: [String] = []
    /// Names of all parameters, in their order.
    package private(set) var names: [String] = []

    /// What is no condition but says how the answer is to look, and is read elsewhere.
    private static let aside: Set<String> = ["_format", "_pretty", "_page"]

    /// A search for all that a question finds.
    package init(_ question: SearchQuestion) { self.question = question }

    /// Reads the parameters of a search.
    ///
    /// - Parameters:
    ///   - kind: The kind of resources.
    ///   - items: Names and values, decoded.
    ///   - isLenient: Whether unknown parameters are passed over, and named in ``ignored``.
    ///   - now: Milliseconds since 1970 UTC.
    ///   - base: Chartway's own address, as the caller knows it: `http://127.0.0.1:8080/fhir`.
    /// - Throws: ``SearchMistake`` for the first thing that makes no sense; unknown parameters among them, since a
    ///   search without them finds more than was asked for.
    package init(
        kind: String,
        items: [(name: String, value: String)],
        isLenient: Bool = false,
        now: Int64,
        base: String? = nil
    ) throws(SearchMistake) {
        question = SearchQuestion(kind: kind)
        guard items.count <= SearchLimits.parameters else {
            throw SearchMistake(.tooCostly, "A search has at most \(SearchLimits.parameters) parameters.")
        }
        let clause = SearchClause(kind: kind, now: now, base: base)
        for (name, value) in items where !Self.aside.contains(name) {
            names.append(name)
            if try takeShape(name, value) { continue }
            if let condition = try clause.condition(Substring(name), value) {
                question.conditions += condition.parts
            } else if isLenient {
                ignored.append(name)
            } else {
                throw SearchMistake(
                    .unknown,
                    "\(kind) has no search parameter \(Self.plain(name)). GET /fhir/metadata lists what there is."
                )
            }
        }
        guard includes.count + reverseIncludes.count <= SearchLimits.includes else {
            throw SearchMistake(.tooCostly, "A search includes at most \(SearchLimits.includes) times.")
        }
    }

    /// Takes what says how the answer is to look; `false` if the parameter is a condition.
    private mutating func takeShape(_ name: String, _ value: String) throws(SearchMistake) -> Bool {
        switch name {
        case "_sort": sort = try Self.sort(value, of: question.kind)
        case "_count": count = try Self.count(value)
        case "_total": total = try Self.word(Total.self, value, name)
        case "_summary": summary = try Self.word(Summary.self, value, name)
        case "_elements": elements = value.split(separator: ",").map { String($0) }
        case "_include": includes.append(try SearchInclude(value, isRepeated: false))
        case "_revinclude": reverseIncludes.append(try SearchInclude(value, isRepeated: false))
        case "_include:iterate", "_include:recurse": includes.append(try SearchInclude(value, isRepeated: true))
        case "_revinclude:iterate", "_revinclude:recurse":
            reverseIncludes.append(try SearchInclude(value, isRepeated: true))
        default: return false
        }
        return true
    }

    private static func sort(_ value: String, of kind: String) throws(SearchMistake) -> [SearchSort] {
        var rules: [SearchSort] = []
        for rule in value.split(separator: ",") {
            let name = String(rule.drop { $0 == "-" })
            guard let parameter = R4SearchParameters.shared.parameter(name, of: kind), parameter.kind != .composite
            else {
                throw SearchMistake(.unknown, "\(kind) cannot be sorted by \(plain(name)).")
            }
            rules.append(SearchSort(parameter: parameter, isDescending: rule.first == "-"))
        }
        return rules
    }

    private static func count(_ value: String) throws(SearchMistake) -> Int {
        guard let count = Int(value), count >= 0 else {
            throw SearchMistake(.incorrect, "_count is a number of resources, 0 or more.")
        }
        return count
    }

    private static func word<Word: RawRepresentable<String>>(
        _: Word.Type,
        _ value: String,
        _ name: String
    ) throws(SearchMistake) -> Word {
        guard let word = Word(rawValue: value) else { throw SearchMistake(.incorrect, "\(name) has no such value.") }
        return word
    }

    /// A name that a caller spelled, as far as it looks like one: nothing else is repeated to anybody.
    private static func plain(_ name: String) -> String {
        let isName =
            name.utf8.count <= 40
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || [0x2D, 0x5F, 0x3A, 0x2E].contains(byte)
            }
        return isName ? name : "of that name"
    }
}
