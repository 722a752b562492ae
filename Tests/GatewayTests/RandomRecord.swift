import RecordStoreContract

/// A hospital's bundle about one patient, made up at random: every resource has an identifier of its own, so that it can
/// be told from the others whatever ids it is given.
struct RandomRecord {
    private var random: SeededGenerator
    private var resources: [String] = []
    private var observations: [Int] = []

    init(seed: Int) {
        random = SeededGenerator(seed: seed)
        let texts = [text(), text()]
        add("Organization", #""name":\#(texts[0])"#)
        add("Practitioner", #""name":[{"family":\#(texts[1]),"given":["Ines"]}]"#)
        add("Patient", patient())
        for _ in 0..<Int.random(in: 0..<14, using: &random) { addFact() }
    }

    /// JSON, on one line or on many.
    var bundle: [UInt8] {
        let entries = resources.map { #"{"resource":\#($0)}"# }.joined(separator: ",\n ")
        return Array(#"{"resourceType":"Bundle","type":"collection","entry":[\#n \#(entries)]}"#.utf8)
    }

    private mutating func add(_ kind: String, _ members: String) {
        let number = resources.count
        let start = #"{"resourceType":"\#(kind)","id":"r\#(number)","#
        let identifier = #""identifier":[{"system":"urn:oid:2.999.7","value":"label-\#(number)"}]"#
        let gap = number.isMultiple(of: 2) ? "\n   " : ""
        resources.append("\(start)\(gap)\(identifier),\(gap)\(members)}")
    }

    private mutating func pick(_ values: String...) -> String {
        values[Int.random(in: values.indices, using: &random)]
    }

    /// What is hard to keep: quotes, line ends, markup, other scripts, an empty extension's neighbour.
    private mutating func text() -> String {
        pick(#""Ward 3 \"East\"""#, #""a\nb\tc""#, #""<b>&amp;</b>""#, #""林美玲 😀""#, #""\u00e9t\u00e9""#, #""plain""#)
    }

    private mutating func patient() -> String {
        let family = pick("Okafor", "Lindqvist", "Nguyễn")
        let birth = pick("1986-04-17", "2009-02", "1950")
        let rest = pick("", #","gender":"female""#, #","telecom":[{"system":"phone","value":"312-555-0142"}]"#)
        return #""name":[{"family":"\#(family)","given":["Ada"]}],"birthDate":"\#(birth)"\#(rest)"#
    }

    private mutating func addFact() {
        let day = "20\(pick("19", "24"))-0\(pick("1", "5", "9"))-1\(pick("0", "4", "7"))"
        let coding = #"{"system":"urn:oid:2.999.8","code":"\#(pick("a", "b", "c"))"}"#
        let code = #""code":{"coding":[\#(coding)],"text":\#(text())}"#
        switch pick("Observation", "Observation", "Condition", "AllergyIntolerance", "Encounter", "DiagnosticReport") {
        case "Condition":
            let note = pick("", #","note":[{"text":\#(text())}]"#)
            add("Condition", #""subject":{"reference":"Patient/r2"},\#(code),"onsetDateTime":"\#(day)"\#(note)"#)
        case "AllergyIntolerance":
            add("AllergyIntolerance", #""patient":{"reference":"Patient/r2"},\#(code),"recordedDate":"\#(day)""#)
        case "Encounter":
            let host = pick("r0", "missing")
            let type = #""class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}"#
            let period = #""period":{"start":"\#(day)"},"serviceProvider":{"reference":"Organization/\#(host)"}"#
            add("Encounter", #""status":"finished",\#(type),"subject":{"reference":"Patient/r2"},\#(period)"#)
        case "DiagnosticReport":
            let results = observations.map { #"{"reference":"Observation/r\#($0)"}"# }.joined(separator: ",")
            let list = results.isEmpty ? "" : #","result":[\#(results)]"#
            let subject = #""subject":{"reference":"Patient/r2"},"effectiveDateTime":"\#(day)""#
            add("DiagnosticReport", #""status":"final",\#(code),\#(subject)\#(list)"#)
        default:
            let value = #""valueQuantity":{"value":\#(pick("1.50", "0.10", "-3", "120", "1.0E2")),"unit":"mg"}"#
            let extra = pick("", #","extension":[{"url":"urn:oid:2.999.9","valueString":\#(text())}]"#)
            let performer = #""performer":[{"reference":"Practitioner/r1","display":\#(text())}]"#
            let subject = #""subject":{"reference":"Patient/r2"},"effectiveDateTime":"\#(day)""#
            observations.append(resources.count)
            add("Observation", #""status":"final",\#(code),\#(subject),\#(value),\#(performer)\#(extra)"#)
        }
    }
}
