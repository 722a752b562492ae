/// The ids of section templates, each with the LOINC code by which the section is known.
///
/// Source: C-CDA R2.1, volume 2, <https://hl7.org/cda/us/ccda/>, and the guides named in ``Template``.
enum SectionTable {
    /// The LOINC code of a section by the root of its template.
    static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for (code, ids) in rows {
            for id in ids.split(separator: " ") {
                guard let colon = id.firstIndex(of: ":"), let prefix = prefixes[String(id[..<colon])] else { continue }
                codes[prefix + id[id.index(after: colon)...]] = code
            }
        }
        return codes
    }()

    private static let prefixes = [
        "S": "2.16.840.1.113883.10.20.22.2.",
        "X": "2.16.840.1.113883.10.20.",
        "CCD": "2.16.840.1.113883.10.20.1.",
        "C83": "2.16.840.1.113883.3.88.11.83.",
        "PCC": "1.3.6.1.4.1.19376.1.5.3.1.",
    ]

    private static let rows: [(String, String)] = [
        ("48765-2", "S:6.1 S:6 CCD:2 C83:102 PCC:3.13"),
        ("11450-4", "S:5.1 S:5 CCD:11 C83:103 PCC:3.6"),
        ("10160-0", "S:1.1 S:1 CCD:8 C83:112 PCC:3.19"),
        ("11369-6", "S:2.1 S:2 CCD:6 C83:117 PCC:3.23"),
        ("30954-2", "S:3.1 S:3 CCD:14 C83:122 PCC:3.27 PCC:3.28"),
        ("8716-3", "S:4.1 S:4 CCD:16 C83:119 PCC:3.25 PCC:1.5.3.2"),
        ("47519-4", "S:7.1 S:7 CCD:12 C83:108 PCC:3.11 PCC:3.12"),
        ("29762-2", "S:17 CCD:15 C83:126 PCC:3.16"),
        ("46240-8", "S:22.1 S:22 CCD:3 C83:127 PCC:1.5.3.3"),
        ("18776-5", "S:10 CCD:10 C83:124 PCC:3.31"),
        ("47420-5", "S:14 CCD:5 C83:109"),
        ("10190-7", "S:56"),
        ("61146-7", "S:60"),
        ("75310-3", "S:58"),
        ("51848-0", "S:8"),
        ("51847-2", "S:9 X:2.7"),
        ("42349-1", "PCC:3.1"),
        ("46264-8", "S:23 CCD:7 C83:128 PCC:1.5.3.5"),
        ("8653-8", "S:41"),
        ("69730-0", "S:45"),
        ("10157-6", "S:15 CCD:4 C83:125 PCC:3.14"),
        ("10164-2", "PCC:3.4"),
        ("10187-3", "PCC:3.18"),
        ("8648-8", "PCC:3.5"),
        ("29545-1", "X:2.10"),
        ("11348-0", "S:20"),
        ("10183-2", "S:11.1 S:11"),
        ("42346-7", "S:44"),
        ("29549-3", "S:38"),
        ("11535-2", "S:24"),
        ("46241-6", "S:43"),
        ("48768-6", "S:18 CCD:9 C83:101 PCC:1.5.3.7"),
        ("42348-3", "S:21.1 S:21 CCD:1 C83:116 PCC:3.34 PCC:3.35"),
        ("10154-3", "PCC:1.13.2.1"),
        ("29299-5", "S:12"),
        ("46239-0", "S:13"),
        ("85847-2", "S:500"),
        ("10162-6", "S:70"),
        ("61144-2", "S:57"),
        ("62387-6", "X:21.2.3"),
        ("11383-7", "S:61"),
        ("59774-0", "S:25"),
        ("55109-3", "S:37"),
        ("10219-4", "S:34"),
        ("10218-6", "S:35"),
        ("59769-0", "S:36"),
        ("59776-5", "S:28"),
        ("59768-2", "S:29"),
        ("59771-6", "S:40"),
        ("59772-4", "S:30"),
    ]

    /// The codes that other editions use for a section that has one already.
    static let synonyms = [
        "75311-1": "10183-2", "78375-3": "11535-2", "42347-5": "46241-6",
    ]

    /// Every code in the table.
    static let known = Set(rows.map(\.0))
}
