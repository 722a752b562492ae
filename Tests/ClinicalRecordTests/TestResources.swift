import ClinicalRecord
import Findings

/// Small resources for tests, written as a sender would.
enum TestResources {
    static func immunization(
        cvx: String,
        on date: String,
        lot: String? = nil,
        status: String = "completed"
    ) -> String {
        let lotNumber = lot.map { #","lotNumber":"\#($0)""# } ?? ""
        return #"""
            {"resourceType":"Immunization","status":"\#(status)",
            "vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"\#(cvx)"}]},
            "occurrenceDateTime":"\#(date)"\#(lotNumber)}
            """#
    }

    static func observation(
        loinc: String,
        at time: String,
        value: String,
        unit: String = "mg/dL",
        extra: String = ""
    ) -> String {
        #"""
        {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org",
        "code":"\#(loinc)"}]},"effectiveDateTime":"\#(time)","valueQuantity":{"value":\#(value),
        "unit":"\#(unit)","code":"\#(unit)","system":"http://unitsofmeasure.org"}\#(extra)}
        """#
    }

    static func condition(
        _ codings: [(system: String, code: String)],
        verification: String = "confirmed",
        onset: String? = nil,
        extra: String = ""
    ) -> String {
        let list = codings.map { #"{"system":"\#($0.system)","code":"\#($0.code)"}"# }.joined(separator: ",")
        let onsetMember = onset.map { #","onsetDateTime":"\#($0)""# } ?? ""
        return #"""
            {"resourceType":"Condition","clinicalStatus":{"coding":[{"code":"active"}]},
            "verificationStatus":{"coding":[{"code":"\#(verification)"}]},
            "code":{"coding":[\#(list)]}\#(onsetMember)\#(extra)}
            """#
    }

    static func allergy(snomed: String, extra: String = "") -> String {
        #"""
        {"resourceType":"AllergyIntolerance","clinicalStatus":{"coding":[{"code":"active"}]},
        "code":{"coding":[{"system":"http://snomed.info/sct","code":"\#(snomed)"}],
        "text":"Substance \#(snomed)"}\#(extra)}
        """#
    }

    static func patient(
        family: String = "Okafor",
        given: String = "\"Ada\"",
        birthDate: String = "1980-05-17",
        gender: String = "female",
        extra: String = ""
    ) -> String {
        #"""
        {"resourceType":"Patient","name":[{"family":"\#(family)","given":[\#(given)]}],
        "birthDate":"\#(birthDate)","gender":"\#(gender)"\#(extra)}
        """#
    }
}

extension ContributedResource {
    /// A resource as a source contributes it: the id is put in front.
    init(_ id: String, _ body: String, at time: String? = nil) {
        let kind = body.split(separator: "\"", maxSplits: 4)[3]
        let json = #"{"resourceType":"\#(kind)","id":"\#(id)""# + body.drop { $0 != "," }
        self.init(kind: String(kind), id: id, json: Array(json.utf8), place: .whole, eventTime: time)
    }
}

extension Contribution {
    /// What one source says about the test person.
    init(_ source: String, _ resources: [ContributedResource], patient: ContributedResource? = nil) {
        self.init(source: source, subjectID: "p-\(source)", patient: patient, resources: resources)
    }
}

extension PatientRecord {
    static let empty = PatientRecord(person: nil, entries: [])

    /// The record after some contributions, delivered in this order.
    init(_ contributions: [Contribution], tables: MergingTables = .none) {
        self = contributions.enumerated().reduce(.empty) { record, next in
            record.applying(record.merging(next.element, delivery: Int64(next.offset + 1), tables: tables))
        }
    }

    var json: [String] { entries.map { String(decoding: $0.json, as: UTF8.self) } }
}
