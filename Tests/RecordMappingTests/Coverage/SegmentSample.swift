/// A segment with every field filled, and the message it is measured in.
///
/// Types are those of HL7 v2.8.2; where an elder version is still common its type is meant. A value after `=` goes
/// before the usual one of the type: a code that a table knows, or a word that chooses a branch.
struct SegmentSample {
    /// Such as `PID`.
    let name: String
    /// MSH-9.
    let kind: String
    /// The segments before and after, `*` being the segment itself.
    let around: [String]
    /// The types of the fields from 1.
    let fields: [String]

    /// Reads samples, parted by blank lines: the kind and the segments around it, then the segment and its types.
    static func all(_ text: String) -> [SegmentSample] {
        text.split(separator: "\n\n").map { block in
            let lines = block.split(separator: "\n")
            let head = lines[0].split(separator: " ").map(String.init)
            let words = lines.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
            return SegmentSample(
                name: words[0],
                kind: head[0],
                around: Array(head.dropFirst()),
                fields: Array(words.dropFirst())
            )
        }
    }

    /// The message; of a segment that comes twice the sample is the first.
    var message: String {
        let header = "MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||\(kind)|M1|P|2.5.1"
        return ([header] + around.map { $0 == "*" ? spelled : Self.companions[$0] ?? $0 }).joined(separator: "\r")
    }

    private var spelled: String { ([name] + fields.map(Self.value)).joined(separator: "|") }

    private static func value(_ field: String) -> String {
        guard let equals = field.firstIndex(of: "=") else { return values[field] ?? "A" }
        return String(field[field.index(after: equals)...]).replacing("_", with: " ")
    }

    /// What a mapping needs beside the segment.
    private static let companions = [
        "PID": "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F",
        "PV1": "PV1|1|I|4E^12^A|||||||||||||||||V1^^^LAKESIDE&2.999.1&ISO",
        "OBR": "OBR|1|P1|F1|2345-7^Glucose^LN|||20260304",
        "OBX": "OBX|1|NM|2345-7^Glucose^LN||90|mg/dL|||||F",
        "ORC": "ORC|NW|P1|F1",
        "RXE": "RXE||860975^Metformin^RXNORM|500||mg",
        "RXA": "RXA|0|1|20260304||208^COVID-19^CVX|1",
        "SPM": "SPM|1|S1||BLD^Blood^HL70487",
        "SCH": "SCH|A1|A2|||||||||^^^20260304100000",
        "RGS": "RGS|1",
        "IN1": "IN1|1|PLAN|C1|Good Health",
    ]

    private static let values = [
        "SI": "1", "NM": "2", "ST": "words", "TX": "words", "FT": "words", "DT": "20260304", "TM": "101500",
        "DTM": "20260304101500-0600", "ID": "Y", "IS": "A", "CQ": "3^mg", "CP": "3&USD", "MO": "3^USD",
        "CWE": "2345-7^Glucose^LN^G^Sugar^L", "CX": "4712^^^LAKESIDE&2.999.1&ISO^PI", "EI": "77^LAB^2.999.2^ISO",
        "EIP": "77&LAB^78&LAB", "HD": "LAB^2.999.2^ISO", "XPN": "Sample^Ben^Q", "PPN": "78^Wells^Horace",
        "XCN": "77^Wells^Horace^^^^^^NPI&2.16.840.1.113883.4.6&ISO", "XON": "Clinic^^12^^^LAKESIDE&2.999.1&ISO^XX",
        "XAD": "1 Main St^^Springfield^IL^62701^USA^H", "XTN": "^PRN^PH^^1^555^5551212", "PL": "4E^12^A^NORTH",
        "NDL": "7&Wells&Horace", "PRL": "2345-7&Glucose&LN^1", "SPS": "BLD&Blood&HL70487", "MOC": "3&USD^C",
        "TQ": "1^BID", "RPT": "BID", "AUI": "A1^20260304", "FC": "A", "DLN": "D1^IL", "DLD": "06^20260304",
        "DR": "20260301^20260304", "JCC": "A", "LA2": "4E^12^A^NORTH", "RI": "BID", "VARIES": "90", "MOP": "AT&500",
        "DTN": "AT&5", "ICD": "A^Y", "PLN": "P1", "PTA": "A^AT", "RMC": "A^AT", "PCN": "A", "CNN": "7&Wells&Horace",
    ]
}
