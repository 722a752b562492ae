import JSONTree

/// The section an observation belongs to: by its category, else by its code.
///
/// Source: <https://hl7.org/fhir/R4/valueset-observation-category.html>,
/// <https://hl7.org/fhir/R4/observation-vitalsigns.html>
enum ObservationShelf {
    case vitals, social, results

    static func of(_ node: JSONNode) -> ObservationShelf {
        let categories = node["category"]?.elements.map { $0 } ?? []
        if categories.contains(where: { $0.hasCode("vital-signs") }) { return .vitals }
        if categories.contains(where: { $0.hasCode("social-history") }) { return .social }
        guard categories.isEmpty, let code = node["code"]?.code(in: "http://loinc.org") else { return .results }
        if vitalCodes.contains(code) { return .vitals }
        return socialCodes.contains(code) ? .social : .results
    }

    private static let vitalCodes: Set<String> = [
        "85353-1", "9279-1", "8867-4", "2708-6", "59408-5", "8310-5", "8302-2", "9843-4", "8287-5", "29463-7",
        "3141-9", "39156-5", "85354-9", "55284-4", "8480-6", "8462-4", "8306-3", "59576-9", "8289-1", "77606-2",
    ]
    private static let socialCodes: Set<String> = [
        "72166-2", "11367-0", "74013-4", "11331-6", "63512-8", "82810-3", "76690-7", "76691-5", "11341-5", "21843-8",
    ]
}
