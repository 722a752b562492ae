import MappingTables
import RecordMapping

extension UnknownCodes {
    /// What a person fills in: the lines of each sender's site file, the answers left open.
    ///
    /// A line that is not filled in is an error of the file, so that none is forgotten.
    package var siteFiles: [String] {
        var text: [String] = []
        for source in Set(lines.map(\.source)).sorted() {
            let own = lines.filter { $0.source == source }
            text.append("# sites/\(source).yml")
            let systems = own.filter { $0.list == UnknownCode.systems }
            if !systems.isEmpty { text.append("codeSystems:") }
            text += systems.map { "  \(Self.quoted($0.code)): \"\"  # \(Self.times($0.count)); URI" }
            let codes = own.filter { $0.list != UnknownCode.systems }
            if !codes.isEmpty { text.append("localCodes:") }
            for list in Set(codes.map(\.list)).sorted() {
                text.append("  \(TableName(path: list) == nil ? Self.quoted(list) : list):")
                let system = Self.quoted(Self.system(of: list))
                text += codes.filter { $0.list == list }.map {
                    "    \(Self.quoted($0.code)): {system: \(system), code: \"\"}  # \(Self.times($0.count))"
                }
            }
        }
        return text
    }

    /// The same as rows of tables, for codes that several senders share.
    package var tableRows: [String] {
        var text: [String] = []
        // What is one hospital's own belongs into its site file.
        for list in Set(lines.map(\.list)).sorted() where TableName(path: list) != nil {
            text.append("# \(list).csv")
            let codes = Set(lines.filter { $0.list == list }.map(\.code)).sorted()
            text += codes.map { "\(Self.cell($0)),\(Self.system(of: list)),," }
        }
        let names = Set(lines.filter { $0.list == UnknownCode.systems }.map(\.code)).sorted()
        if !names.isEmpty { text.append("# oids/names.csv") }
        return text + names.map { "\(Self.cell($0))," }
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    /// The system of the answer, if the table has only one.
    private static func system(of list: String) -> String {
        let systems = TableName(path: list).map { Tables.standard.targetSystems(of: $0) } ?? []
        return systems.count == 1 ? systems.first ?? "" : ""
    }

    /// In double quotes, which YAML reads as JSON does.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let hex = String(scalar.value, radix: 16)
                quoted += "\\x" + (hex.count == 1 ? "0" : "") + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return "\"\(quoted)\""
    }

    private static func cell(_ text: String) -> String {
        let isPlain = !text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
