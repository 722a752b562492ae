import FHIRR4

extension VersionSample {
    static let dstu2: [VersionSample] = [
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Patient","id":"p","name":[{"family":["Solis","Vega"],"given":["Ana"]}],
                 "careProvider":[{"reference":"Practitioner/7"}],"animal":{"species":{"text":"dog"}},
                 "link":[{"other":{"reference":"Patient/2"},"type":"replace"}]}
                """,
            expected: ["name": "Solis Vega", "generalPractitioner": "Practitioner/7", "link": "replaced-by"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Immunization","status":"completed","date":"2014-05-01","wasNotGiven":true,
                 "reported":false,"performer":{"reference":"Practitioner/7"},"patient":{"reference":"Patient/1"},
                 "vaccineCode":{"text":"x"},"explanation":{"reasonNotGiven":[{"text":"refused"},{"text":"ill"}]},
                 "vaccinationProtocol":[{"doseSequence":3,"description":"d","targetDisease":[{"text":"flu"}],
                 "doseStatus":{"text":"counts"}}]}
                """,
            expected: ["status": "not-done", "statusReason": "refused", "protocolApplied": "3"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"AllergyIntolerance","substance":{"text":"nuts"},"status":"confirmed",
                 "criticality":"CRITH","category":"food","patient":{"reference":"Patient/1"},
                 "lastOccurence":"2014","reaction":[{"certainty":"likely","manifestation":[{"text":"rash"}]}]}
                """,
            expected: ["code": "nuts", "verificationStatus": "confirmed", "criticality": "high", "category": "food"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Condition","patient":{"reference":"Patient/1"},"code":{"text":"x"},
                 "clinicalStatus":"active","verificationStatus":"unknown","category":{"text":"c"},"notes":"n",
                 "dateRecorded":"2014-01-02"}
                """,
            expected: ["clinicalStatus": "condition-clinical", "subject": "Patient/1", "note": "n"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Observation","status":"final","code":{"text":"x"},"comments":"seen",
                 "interpretation":{"text":"high"},"related":[{"type":"has-member","target":
                 {"reference":"Observation/2"}},{"type":"replaces","target":{"reference":"Observation/3"}}]}
                """,
            expected: ["note": "seen", "interpretation": "high", "hasMember": "Observation/2"],
            said: ["has-member"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"MedicationStatement","status":"active","patient":{"reference":"Patient/1"},
                 "medicationCodeableConcept":{"text":"x"},"wasNotTaken":true,"reasonNotTaken":[{"text":"sick"}],
                 "note":"n","dosage":[{"text":"t","quantityQuantity":{"value":5,"unit":"mg"}}]}
                """,
            expected: ["status": "not-taken", "statusReason": "sick", "dosage": "doseQuantity"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"MedicationOrder","status":"active","patient":{"reference":"Patient/1"},
                 "dateWritten":"2014-01-02","prescriber":{"reference":"Practitioner/7"},"note":"n",
                 "medicationCodeableConcept":{"text":"x"},"dateEnded":"2014-02-03",
                 "dosageInstruction":[{"text":"t","doseQuantity":{"value":5}}]}
                """,
            expected: ["intent": "order", "authoredOn": "2014-01-02", "requester": "Practitioner/7"],
            said: ["MedicationOrder"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Procedure","status":"aborted","subject":{"reference":"Patient/1"},
                 "code":{"text":"x"},"notes":[{"text":"n"}],"request":{"reference":"DiagnosticOrder/4"}}
                """,
            expected: ["status": "stopped", "note": "n"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Encounter","status":"finished","class":"inpatient",
                 "patient":{"reference":"Patient/1"},"indication":[{"reference":"Condition/1"}]}
                """,
            expected: ["class": "IMP", "reasonReference": "Condition/1"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Practitioner","name":{"family":["Vega"]},"practitionerRole":[
                 {"managingOrganization":{"reference":"Organization/1"},"specialty":[{"text":"s"}]}]}
                """,
            expected: ["name": "Vega"]
        ),
    ]
}
