import FHIRR4
package import RecordStore

/// What a client asks an export for.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#query-parameters>
package struct ExportRequest: Sendable, Hashable {
    /// Whose data is wanted.
    package enum Level: Sendable, Hashable {
        case system, patients
        /// The id of a Group.
        case group(String)
    }

    /// A search that a resource of a kind has to meet; of several for one kind, any.
    package struct Filter: Sendable, Hashable {
        package let kind: String
        /// Parameters as an address spells them.
        package let query: String
    }

    /// All spellings of the one format that is served; a plus that was not encoded arrives as a space.
    private static let formats: Set<String> = [
        "application/fhir+ndjson", "application/fhir ndjson", "application/ndjson", "ndjson",
    ]

    package let level: Level
    /// The address that it was sent to, with its query.
    package let address: String
    /// Empty for all.
    package internal(set) var kinds: [String] = []
    /// Only what has changed after this moment.
    package internal(set) var since: Timestamp?
    package internal(set) var filters: [Filter] = []
    /// `name` or `Kind.name`; empty for whole resources.
    package internal(set) var elements: [String] = []
    /// Whether parameters were passed over that are not served.
    package internal(set) var passedOver = false

    /// Of what was checked before.
    init(_ level: Level, address: String) { (self.level, self.address) = (level, address) }

    /// Reads the parameters of a kick-off.
    ///
    /// - Parameters:
    ///   - level: Whose data is wanted.
    ///   - items: Names and values, decoded.
    ///   - isLenient: Whether parameters that are not served are passed over.
    ///   - address: Where it was sent to.
    /// - Throws: ``Refusal/Kind/incorrect`` for the first thing that makes no sense or is not served.
    package init(
        _ level: Level,
        _ items: [(name: String, value: String)],
        isLenient: Bool,
        address: String
    ) throws(Refusal) {
        self.init(level, address: address)
        for (name, value) in items {
            switch name {
            case "_outputFormat":
                guard Self.formats.contains(value) else {
                    throw Refusal(.incorrect, "_outputFormat is application/fhir+ndjson; nothing else is served.")
                }
            case "_since": since = try ExportParameters.instant(value)
            case "_type": kinds += try ExportParameters.kinds(value)
            case "_typeFilter": filters += try ExportParameters.filters(value)
            case "_elements": elements += try ExportParameters.elements(value)
            // How an OperationOutcome is spelled.
            case "_format": break
            default:
                guard isLenient else {
                    throw Refusal(
                        .incorrect,
                        "Served are _outputFormat, _since, _type, _typeFilter and _elements. Leave others out, or send Prefer: handling=lenient."
                    )
                }
                passedOver = true
            }
        }
        guard kinds.isEmpty || filters.allSatisfy({ kinds.contains($0.kind) }) else {
            throw Refusal(.incorrect, "_typeFilter names a type that _type leaves out.")
        }
    }

    /// The searches of which a resource of a kind has to meet one; empty if there are none.
    func questions(of kind: String, at now: Timestamp, base: String) throws(Refusal) -> [SearchQuestion] {
        var questions: [SearchQuestion] = []
        for filter in filters where filter.kind == kind {
            questions.append(try ExportParameters.question(filter, at: now, base: base))
        }
        return questions
    }

    /// What is left of resources of a kind; `nil` for all.
    func subset(of kind: String) throws(Refusal) -> ResourceSubset? {
        let names = elements.compactMap { element -> String? in
            let parts = element.split(separator: ".")
            return parts.count == 1 ? element : parts[0] == kind ? String(parts[1]) : nil
        }
        guard !names.isEmpty else { return nil }
        let items = [(name: "_elements", value: names.joined(separator: ","))]
        do throws(SearchMistake) { return ResourceSubset(try SearchRequest(kind: kind, items: items, now: 0)) } catch {
            throw Refusal(.incorrect, error.sentence)
        }
    }
}
