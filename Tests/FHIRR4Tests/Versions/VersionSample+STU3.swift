import FHIRR4

extension VersionSample {
    static let stu3: [VersionSample] = [
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Immunization","status":"completed","date":"2018-05-01","_date":{"id":"d"},
                 "notGiven":false,"primarySource":true,"patient":{"reference":"Patient/1"},"vaccineCode":{"text":"x"},
                 "practitioner":[{"role":{"text":"nurse"},"actor":{"reference":"Practitioner/7"}}],
                 "explanation":{"reason":[{"text":"travel"}]}}
                """,
            expected: ["status": "completed", "performer": "nurse", "reasonCode": "travel"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"AllergyIntolerance","clinicalStatus":"active","verificationStatus":"confirmed",
                 "code":{"text":"nuts"},"patient":{"reference":"Patient/1"},"assertedDate":"2018"}
                """,
            expected: ["clinicalStatus": "allergyintolerance-clinical", "recordedDate": "2018"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Condition","clinicalStatus":"remission","verificationStatus":"unknown",
                 "subject":{"reference":"Patient/1"},"context":{"reference":"EpisodeOfCare/3"},
                 "abatementBoolean":true,"stage":{"summary":{"text":"s"}}}
                """,
            expected: ["clinicalStatus": "remission", "stage": "summary"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Observation","status":"final","code":{"text":"x"},"comment":"seen",
                 "context":{"reference":"Encounter/2"},"valueAttachment":{"url":"http://a.example/b"}}
                """,
            expected: ["note": "seen", "encounter": "Encounter/2"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"MedicationStatement","status":"completed","taken":"n",
                 "subject":{"reference":"Patient/1"},"medicationReference":{"reference":"#m"},
                 "contained":[{"resourceType":"Medication","id":"m","isBrand":true,"code":{"text":"x"}}],
                 "reasonNotTaken":[{"text":"sick"}],"dosage":[{"doseQuantity":{"value":5}}]}
                """,
            expected: ["status": "not-taken", "statusReason": "sick", "dosage": "doseAndRate"],
            said: ["n"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"MedicationRequest","status":"active","intent":"order","category":{"text":"c"},
                 "medicationCodeableConcept":{"text":"x"},"subject":{"reference":"Patient/1"},
                 "requester":{"agent":{"reference":"Practitioner/7"},"onBehalfOf":{"reference":"Organization/8"}},
                 "substitution":{"allowed":true}}
                """,
            expected: ["requester": "Practitioner/7", "category": "c"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"DiagnosticReport","status":"final","code":{"text":"x"},
                 "context":{"reference":"Encounter/2"},"codedDiagnosis":[{"text":"d"}],
                 "performer":[{"role":{"text":"r"},"actor":{"reference":"Practitioner/7"}}]}
                """,
            expected: ["encounter": "Encounter/2", "conclusionCode": "d", "performer": "Practitioner/7"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Procedure","status":"suspended","subject":{"reference":"Patient/1"},"notDone":false,
                 "context":{"reference":"Encounter/2"},"definition":[{"reference":"PlanDefinition/4"}]}
                """,
            expected: ["status": "on-hold", "encounter": "Encounter/2"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},"reason":[{"text":"cough"}],
                 "diagnosis":[{"condition":{"reference":"Condition/1"},"role":{"text":"main"}}]}
                """,
            expected: ["reasonCode": "cough", "diagnosis": "main"]
        ),
    ]
}
