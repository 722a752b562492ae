/// The search parameters of every kind, by name.
///
/// Made from ``R4SearchTables`` at first use.
///
/// Source: <https://hl7.org/fhir/R4/searchparameter-registry.html>, package hl7.fhir.r4.core 4.0.1, and
/// <https://hl7.org/fhir/us/core/STU6.1/search-parameters-and-operations.html>
package struct R4SearchParameters: Sendable {
    /// The parameters of R4 and of US Core.
    package static let shared = R4SearchParameters()

    private let byKind: [String: [String: R4SearchParameter]]

    private init() {
        var byKind: [String: [String: R4SearchParameter]] = [:]
        var kind = ""
        for table in R4SearchTables.all {
            for word in "\(table)".split(whereSeparator: \.isWhitespace) {
                if word.first == "=" {
                    kind = String(word.dropFirst())
                } else if let parameter = R4SearchParameter(word) {
                    byKind[kind, default: [:]][parameter.name] = parameter
                }
            }
        }
        self.byKind = byKind
    }

    /// The parameter of that name of a kind, those of all kinds among them; `nil` if there is none.
    package func parameter(_ name: String, of kind: String) -> R4SearchParameter? {
        byKind[kind]?[name] ?? byKind["Resource"]?[name]
    }

    /// All parameters of a kind by name, those of all kinds last.
    package func parameters(of kind: String) -> [R4SearchParameter] {
        let own = byKind[kind].map { $0.values.sorted { $0.name < $1.name } } ?? []
        let common = byKind["Resource"].map { $0.values.sorted { $0.name < $1.name } } ?? []
        return own + common.filter { byKind[kind]?[$0.name] == nil }
    }
}
