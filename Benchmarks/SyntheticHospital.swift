/// Bundles of made-up persons in the proportions of a hospital's export: half observations, a tenth visits.
struct SyntheticHospital {
    /// A transaction bundle for each person.
    let bundles: [[UInt8]]
    /// How many resources they hold.
    let resources: Int

    init(people: Int) {
        let all = (0..<people).map(Self.resources)
        resources = all.map(\.count).reduce(0, +)
        bundles = all.map { resources in
            let entries = resources.map { #"{"fullUrl":"urn:uuid:\#($0.id)","resource":\#($0.json)}"# }
            let list = entries.joined(separator: ",")
            return Array(#"{"resourceType":"Bundle","type":"collection","entry":[\#(list)]}"#.utf8)
        }
    }

    /// All bundles' bytes.
    var bytes: Int { bundles.map(\.count).reduce(0, +) }

    private static func resources(of person: Int) -> [(id: String, json: String)] {
        var all = [patient(person)]
        let subject = #""subject":{"reference":"urn:uuid:\#(all[0].id)"}"#
        for visit in 0..<10 {
            let encounter = encounter(person, visit, subject)
            let link = #"\#(subject),"encounter":{"reference":"urn:uuid:\#(encounter.id)"}"#
            all += [encounter, condition(person, visit, link), report(person, visit, link)]
            all += (0..<6).map { observation(person, visit, $0, link) }
        }
        return all
    }

    private static func id(_ person: Int, _ kind: Int, _ number: Int) -> String {
        let digits = { (value: Int, width: Int) in
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(digits(person, 8))-0000-4000-8\(digits(kind, 3))-\(digits(number, 12))"
    }

    private static func day(_ person: Int, _ visit: Int) -> String {
        "20\(10 + visit)-\(["01", "02", "04", "07", "11"][person % 5])-\(10 + person % 18)"
    }

    private static func patient(_ person: Int) -> (id: String, json: String) {
        let id = id(person, 0, 0)
        let year = 1930 + person % 80
        return (
            id,
            #"{"resourceType":"Patient","id":"\#(id)","identifier":[{"system":"urn:oid:2.999.1","value":"MRN\#(person)"}],"#
                + #""name":[{"use":"official","family":"Family\#(person)","given":["Given\#(person % 97)"]}],"#
                + #""gender":"\#(person % 2 == 0 ? "female" : "male")","birthDate":"\#(year)-03-1\#(person % 9)","#
                + #""telecom":[{"system":"phone","value":"555-\#(1_000_000 + person)"}],"#
                + #""address":[{"line":["\#(person) Main Street"],"city":"Springfield","postalCode":"0\#(1000 + person % 9000)"}]}"#
        )
    }

    private static func encounter(_ person: Int, _ visit: Int, _ subject: String) -> (id: String, json: String) {
        let id = id(person, 1, visit)
        let day = day(person, visit)
        return (
            id,
            #"{"resourceType":"Encounter","id":"\#(id)","status":"finished","#
                + #""class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},\#(subject),"#
                + #""type":[{"coding":[{"system":"http://snomed.info/sct","code":"185349003","display":"Check up"}]}],"#
                + #""period":{"start":"\#(day)T09:00:00Z","end":"\#(day)T09:30:00Z"}}"#
        )
    }

    private static func condition(_ person: Int, _ visit: Int, _ link: String) -> (id: String, json: String) {
        let id = id(person, 2, visit)
        return (
            id,
            #"{"resourceType":"Condition","id":"\#(id)",\#(link),"#
                + #""clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"#
                + #""code":{"coding":[{"system":"http://snomed.info/sct","code":"\#(38_341_003 + visit)"}],"text":"Finding \#(visit)"},"#
                + #""onsetDateTime":"\#(day(person, visit))"}"#
        )
    }

    private static func report(_ person: Int, _ visit: Int, _ link: String) -> (id: String, json: String) {
        let id = id(person, 3, visit)
        let results = (0..<6).map { #"{"reference":"urn:uuid:\#(self.id(person, 4, visit * 10 + $0))"}"# }
        return (
            id,
            #"{"resourceType":"DiagnosticReport","id":"\#(id)","status":"final",\#(link),"#
                + #""code":{"coding":[{"system":"http://loinc.org","code":"51990-0","display":"Basic panel"}]},"#
                + #""effectiveDateTime":"\#(day(person, visit))T09:10:00Z","result":[\#(results.joined(separator: ","))]}"#
        )
    }

    private static func observation(
        _ person: Int,
        _ visit: Int,
        _ number: Int,
        _ link: String
    ) -> (id: String, json: String) {
        let id = id(person, 4, visit * 10 + number)
        let code = ["2339-0", "2947-0", "6298-4", "38483-4", "8302-2", "29463-7"][number]
        return (
            id,
            #"{"resourceType":"Observation","id":"\#(id)","status":"final",\#(link),"#
                + #""category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],"#
                + #""code":{"coding":[{"system":"http://loinc.org","code":"\#(code)","display":"Measured value \#(number)"}]},"#
                + #""effectiveDateTime":"\#(day(person, visit))T09:1\#(number):00Z","#
                + #""valueQuantity":{"value":\#(50 + (person * 7 + number) % 90).\#(visit)0,"unit":"mg/dL","#
                + #""system":"http://unitsofmeasure.org","code":"mg/dL"}}"#
        )
    }
}
