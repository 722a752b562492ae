/// Which messages are mapped, in full or in their core, as section 1.5 of the mapping rules sets the goal.
enum MessageCoverage {
    /// Events by kind of message.
    static let mapped: [String: Set<String>] = [
        "ADT": [
            "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12", "A13", "A24", "A28",
            "A29", "A31", "A34", "A37", "A39", "A40", "A47", "A60",
        ],
        "ORU": ["R01", "R30", "R31", "R32"],
        "OUL": ["R22", "R23", "R24"],
        "ORM": ["O01"],
        "OML": ["O21"],
        "OMG": ["O19"],
        "OMI": ["O23"],
        "OMP": ["O09"],
        "RDE": ["O11", "O25", "O01"],
        "RDS": ["O13"],
        "VXU": ["V04"],
        "SIU": ["S12", "S13", "S14", "S15", "S16", "S17", "S18", "S19", "S20", "S21", "S22", "S26"],
        "MDM": ["T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11"],
        "RSP": ["K11"],
        "RAS": ["O17"],
        "RGV": ["O15"],
        "DFT": ["P03", "P11"],
        "BAR": ["P01", "P02", "P05", "P06", "P12"],
        "REF": ["I12", "I13", "I14", "I15"],
        "PPR": ["PC1", "PC2", "PC3"],
    ]

    /// Whether an event is mapped; an ORU without an event is one of observations.
    static func maps(_ kind: String, _ event: String) -> Bool {
        mapped[kind]?.contains(event) == true || (kind == "ORU" && event.isEmpty)
    }

    /// Whether the message lists persons who may be meant (candidates), or asks for one: nobody's record then.
    static func namesNobody(_ kind: String, _ event: String, profiles: [String]) -> Bool {
        switch kind {
        case "QBP", "QCN", "ACK", "MFN", "QRY", "NMQ", "NMR": true
        case "RSP": event == "K22" || event == "K21" || profiles.contains { $0 == "Z31" || $0 == "Z33" }
        default: false
        }
    }
}
