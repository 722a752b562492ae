import MappingTables

/// A table of codes, as a ConceptMap is named.
struct TermMap: Sendable {
    static let all = TableName.allCases.map { TermMap(name: $0) }

    let name: TableName

    /// `urn:chartway:ConceptMap:v2-0001-sex`.
    var url: String { "urn:chartway:ConceptMap:" + name.path.replacing("/", with: "-") }

    /// The system of the codes that it is asked for; `nil` where its key is from several systems.
    var system: String? {
        let path = name.path
        if path.hasPrefix("loinc/") { return "http://loinc.org" }
        guard path.hasPrefix("v2/") else { return nil }
        let number = path.dropFirst(3).prefix { $0.isNumber }
        return number.count == 4 ? "http://terminology.hl7.org/CodeSystem/v2-\(number)" : nil
    }
}
