/// The ladder of the house: an import may only go down.
enum Rung {
    private static let rungs: [[String]] = [
        ["CLibxml2", "CCurl", "CLibpq", "CPango", "CArchive", "CZlib", "Findings"],
        ["JSONTree", "XMLTree", "DocumentFetch", "ZipArchive"],
        ["FHIRR4", "CCDA", "HL7v2", "HealthCards", "MappingTables"],
        ["ClinicalRecord"],
        ["RecordMapping", "RecordStore", "SQLiteStore", "PostgresStore", "RecordPrint"],
        ["Gateway"],
        ["FHIRServer", "MLLPListener", "Portal"],
        ["ChartwayCommand"],
        ["chartway", "benchmarks"],
    ]

    /// The number of a target's rung, counted from 0; `nil` for test targets and libraries of others.
    static func of(_ target: String) -> Int? { rungs.firstIndex { $0.contains(target) } }
}
