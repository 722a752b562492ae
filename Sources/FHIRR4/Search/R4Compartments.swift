/// Which resources belong to a patient, a visit, a device and the like: those that refer there by certain parameters.
///
/// Made from ``R4SearchTables`` at first use.
///
/// Source: <https://hl7.org/fhir/R4/compartmentdefinition.html>, package hl7.fhir.r4.core 4.0.1
package struct R4Compartments: Sendable {
    /// The compartments of R4.
    package static let shared = R4Compartments()

    private let byName: [String: [String: R4SearchParameter]]

    private init() {
        var byName: [String: [String: R4SearchParameter]] = [:]
        var name = ""
        for word in "\(R4SearchTables.compartments)".split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: ";").map(String.init)
            if word.first == "=" {
                name = String(word.dropFirst())
            } else if parts.count == 2, let parameter = Self.parameter(parts[0], parts[1].split(separator: ",")) {
                byName[name, default: [:]][parts[0]] = parameter
            }
        }
        self.byName = byName
    }

    /// The kinds that have compartments, in the order of the alphabet.
    package var names: [String] { byName.keys.sorted() }

    /// The kinds of which a compartment may hold resources, in the order of the alphabet; none if there is no such one.
    package func kinds(in name: String) -> [String] { byName[name]?.keys.sorted() ?? [] }

    /// What leads from resources of a kind to the compartments they are in: a reference, or the id of a resource that is
    /// in its own; `nil` if the compartment holds none of the kind.
    package func membership(of kind: String, in name: String) -> R4SearchParameter? { byName[name]?[kind] }

    private static func parameter(_ kind: String, _ names: [Substring]) -> R4SearchParameter? {
        let parameters = names.compactMap { R4SearchParameters.shared.parameter(String($0), of: kind) }
        guard parameters.count > 1 || parameters.first?.kind != .token else { return parameters.first }
        return R4SearchParameter(name: "compartment", uniting: parameters)
    }
}
