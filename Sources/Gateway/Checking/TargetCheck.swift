import FHIRR4
import MappingTables

/// Whether what a row leads to may stand in R4 at all.
struct TargetCheck {
    private static let home = "http://hl7.org/fhir/"
    private var known: [String: Set<String>] = [:]

    /// What is wrong with a row; `nil` if nothing is known against it.
    mutating func trouble(_ row: MappingRow) -> TableError.Code? {
        if let table = row.table {
            let systems = Tables.standard.targetSystems(of: table)
            // All of it goes into elements with codes of R4's own: another system cannot.
            let isBound = !systems.isEmpty && systems.allSatisfy { !codes(of: $0).isEmpty }
            if isBound, !systems.contains(row.target.system) { return .badTarget }
        }
        let allowed = codes(of: row.target.system)
        return allowed.isEmpty || allowed.contains(row.target.code) ? nil : .badTarget
    }

    /// The codes of a system of R4's own; of other systems a binding may name a part only.
    private mutating func codes(of system: String) -> Set<String> {
        if let codes = known[system] { return codes }
        let codes = system.hasPrefix(Self.home) ? R4Schema.shared.requiredCodes(of: system) : []
        known[system] = codes
        return codes
    }
}
