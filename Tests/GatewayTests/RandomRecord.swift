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
        switch pick(
            "Observation",
            "Observation",
            "Condition",
            "AllergyIntolerance",
            "Encounter",
            "DiagnosticReport",
            "Immunization",
            "Procedure",
            "Appointment",
            "DocumentReference",
            "Coverage"
        ) {
        case "Immunization": addImmunization(code, day)
        case "Procedure": addProcedure(code, day)
        case "Appointment": addAppointment(day)
        case "DocumentReference": addDocument(code, day)
        case "Coverage": addCoverage(day)
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
        default: addObservation(code, day)
        }
    }

    private mutating func addObservation(_ code: String, _ day: String) {
        let number = pick("1.50", "0.10", "-3", "120", "1.0E2")
        let value = pick(
            #""valueQuantity":{"value":\#(number),"unit":"mg"}"#,
            #""valueString":\#(text())"#,
            #""valueDateTime":"\#(day)""#,
            #""valueCodeableConcept":{"text":\#(text())}"#,
            #""valueRange":{"low":{"value":1.0,"unit":"g"},"high":{"value":\#(number),"unit":"g"}}"#
        )
        let extra = pick("", #","extension":[{"url":"urn:oid:2.999.9","valueString":\#(text())}]"#)
        let performer = #""performer":[{"reference":"Practitioner/r1","display":\#(text())}]"#
        let subject = #""subject":{"reference":"Patient/r2"},"effectiveDateTime":"\#(day)""#
        observations.append(resources.count)
        add("Observation", #""status":"final",\#(code),\#(subject),\#(value),\#(performer)\#(extra)"#)
    }

    private mutating func addImmunization(_ code: String, _ day: String) {
        let vaccine = code.replacing(#""code":{"coding""#, with: #""vaccineCode":{"coding""#)
        let status = pick(#""status":"completed","lotNumber":"A 1""#, #""status":"not-done""#)
        let given = #""occurrenceDateTime":"\#(day)","primarySource":\#(pick("true", "false"))"#
        add("Immunization", #"\#(status),\#(vaccine),"patient":{"reference":"Patient/r2"},\#(given)"#)
    }

    private mutating func addProcedure(_ code: String, _ day: String) {
        let status = pick("completed", "not-done")
        let who = #""performer":[{"actor":{"reference":"Practitioner/r1"}}]"#
        let subject = #""subject":{"reference":"Patient/r2"},"performedDateTime":"\#(day)""#
        add("Procedure", #""status":"\#(status)",\#(code),\#(subject),\#(who)"#)
    }

    private mutating func addAppointment(_ day: String) {
        let times = #""start":"\#(day)T09:00:00+02:00","end":"\#(day)T09:30:00+02:00","minutesDuration":30"#
        let who = #"{"actor":{"reference":"Patient/r2"},"status":"accepted"}"#
        let doctor =
            #"{"actor":{"reference":"Practitioner/r1","display":"Ines"},"status":"\#(pick("accepted", "tentative"))"}"#
        let status = pick("booked", "pending", "cancelled", "arrived")
        add("Appointment", #""status":"\#(status)",\#(times),"comment":\#(text()),"participant":[\#(who),\#(doctor)]"#)
    }

    private mutating func addDocument(_ code: String, _ day: String) {
        let type = code.replacing(#""code":{"coding""#, with: #""type":{"coding""#)
        let form = pick(
            #""contentType":"text/plain","data":"TGluZSAxCkxpbmUgfCAyIMOp""#,
            #""contentType":"application/pdf","data":"JVBERi0xLjQK""#,
            #""contentType":"image/png","url":"https://example.org/scan?id=1&page=2""#
        )
        let rest =
            #""subject":{"reference":"Patient/r2"},"date":"\#(day)T08:00:00Z","content":[{"attachment":{\#(form)}}]"#
        add("DocumentReference", #""status":"\#(pick("current", "superseded"))",\#(type),\#(rest)"#)
    }

    private mutating func addCoverage(_ day: String) {
        let status = pick("active", "cancelled")
        let payor = #""payor":[{"reference":"Organization/r0"}],"subscriberId":"S-\#(resources.count)""#
        let rest = #""beneficiary":{"reference":"Patient/r2"},"period":{"start":"\#(day)"},\#(payor)"#
        add("Coverage", #""status":"\#(status)",\#(rest)"#)
    }
}
