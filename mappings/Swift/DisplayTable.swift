/// The words of code systems, by system and code.
struct DisplayTable: Sendable {
    private var words: [String: [String: String]] = [:]

    private static let v2 = ofBuild("displays/v2.csv")
    private static let v3 = ofBuild("displays/v3.csv")
    private static let fhir = ofBuild("displays/fhir.csv")

    /// The words of this build; each family is read when somebody asks for one of it first, as they are many.
    static func standard(system: String, code: String) -> String? {
        let home = "http://terminology.hl7.org/CodeSystem/"
        guard system.utf8.starts(with: home.utf8) else { return nil }
        let name = system.utf8.dropFirst(home.utf8.count)
        if name.starts(with: "v2-".utf8) { return v2[system, code] }
        return name.starts(with: "v3-".utf8) ? v3[system, code] : fhir[system, code]
    }

    private static func ofBuild(_ path: String) -> DisplayTable {
        do {
            return try DisplayTable(Embedded.files.filter { $0.path == path })
        } catch {
            preconditionFailure("An embedded table is ill-formed, which its test should have found: \(error)")
        }
    }

    /// Reads those of the files that hold displays.
    init(_ files: [TableFile]) throws(TableError) {
        for file in files where file.path.hasPrefix("displays/") {
            for row in try file.rows(columns: ["system", "code", "display"]) {
                guard URIShape.fits(row.cells[0]) else { throw file.trouble(.badValue, row) }
                words[row.cells[0], default: [:]][row.cells[1]] = row.cells[2]
            }
        }
    }

    /// The words of all codes of a system that this build has words of; `nil` if it has none.
    static func standard(system: String) -> [String: String]? {
        [v2, v3, fhir].lazy.compactMap { $0.words[system] }.first
    }

    /// The words of all codes of a system.
    subscript(system: String) -> [String: String]? { words[system] }

    subscript(system: String, code: String) -> String? { words[system]?[code] }
}
