import FHIRR4

extension VersionSample {
    /// Orders, plans, papers and things of the older versions.
    static let papers: [VersionSample] = [
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"MedicationDispense","status":"in-progress","subject":{"reference":"Patient/1"},
                 "medicationCodeableConcept":{"text":"x"},"notDone":true,
                 "notDoneReasonCodeableConcept":{"text":"out of stock"},
                 "performer":[{"actor":{"reference":"Practitioner/7"},"onBehalfOf":{"reference":"Organization/8"}}]}
                """,
            expected: ["status": "declined", "statusReasonCodeableConcept": "out of stock", "extension": "true"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"MedicationDispense","status":"completed","patient":{"reference":"Patient/1"},
                 "medicationCodeableConcept":{"text":"x"},"dispenser":{"reference":"Practitioner/7"},"note":"n",
                 "identifier":{"value":"9"},"dosageInstruction":[{"text":"t","doseQuantity":{"value":5}}]}
                """,
            expected: ["subject": "Patient/1", "performer": "Practitioner/7", "note": "n", "identifier": "9"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"MedicationAdministration","status":"completed","patient":{"reference":"Patient/1"},
                 "wasNotGiven":true,"reasonNotGiven":[{"text":"asleep"}],"effectiveTimeDateTime":"2015-01-02",
                 "medicationCodeableConcept":{"text":"x"},"practitioner":{"reference":"Practitioner/7"},
                 "dosage":{"siteCodeableConcept":{"text":"arm"},"quantity":{"value":5}}}
                """,
            expected: ["status": "not-done", "statusReason": "asleep", "dosage": "arm", "performer": "Practitioner/7"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"DocumentReference","status":"current","type":{"text":"t"},"class":{"text":"c"},
                 "indexed":"2018-01-02T03:04:05Z","created":"2018-01-01","content":[{"attachment":{"url":"http://a.example/b"}}],
                 "context":{"encounter":{"reference":"Encounter/2"},"related":[{"ref":{"reference":"Procedure/3"}},
                 {"identifier":{"value":"77"}}]}}
                """,
            expected: [
                "category": "c", "date": "2018-01-02T03:04:05Z", "extension": "2018-01-01", "context": "Procedure/3",
            ]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"DocumentReference","status":"current","type":{"text":"t"},
                 "docStatus":{"coding":[{"system":"http://hl7.org/fhir/composition-status","code":"final"}]},
                 "indexed":"2015-01-02T03:04:05Z","confidentiality":[{"text":"R"}],
                 "content":[{"attachment":{"url":"http://a.example/b"},"format":[{"code":"f1"},{"code":"f2"}]}]}
                """,
            expected: ["docStatus": "final", "securityLabel": "R", "content": "f2"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Goal","status":"behind-target","description":{"text":"walk"},
                 "subject":{"reference":"Patient/1"},"target":{"measure":{"text":"m"},"dueDate":"2019-01-01"}}
                """,
            expected: ["lifecycleStatus": "active", "extension": "behind-target", "target": "2019-01-01"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Goal","status":"achieved","description":"walk","subject":{"reference":"Patient/1"},
                 "targetDate":"2016-01-01","statusReason":{"text":"did it"},"author":{"reference":"Practitioner/7"},
                 "outcome":[{"resultCodeableConcept":{"text":"good"}},{"resultReference":{"reference":"Observation/3"}}]}
                """,
            expected: [
                "lifecycleStatus": "completed", "achievementStatus": "achieved", "target": "2016-01-01",
                "outcomeCode": "good", "outcomeReference": "Observation/3",
            ]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"CarePlan","status":"suspended","intent":"plan","subject":{"reference":"Patient/1"},
                 "context":{"reference":"Encounter/2"},"definition":[{"reference":"PlanDefinition/4"}],
                 "activity":[{"detail":{"status":"not-started","prohibited":true,"statusReason":"why"}}]}
                """,
            expected: ["status": "on-hold", "encounter": "Encounter/2", "activity": "\"doNotPerform\":true"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"CarePlan","status":"proposed","subject":{"reference":"Patient/1"},
                 "modified":"2015-01-02","relatedPlan":[{"code":"replaces","plan":{"reference":"CarePlan/8"}},
                 {"code":"includes","plan":{"reference":"CarePlan/9"}}],"participant":[{"member":{"reference":"Patient/1"}}],
                 "activity":[{"actionResulting":[{"reference":"Procedure/3"}]},{"detail":{"prohibited":true}}]}
                """,
            expected: ["status": "draft", "intent": "proposal", "replaces": "CarePlan/8", "extension": "CarePlan/9"],
            said: ["replaces"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"CareTeam","status":"active","context":{"reference":"Encounter/2"},
                 "participant":[{"role":{"text":"nurse"},"member":{"reference":"Practitioner/7"}}]}
                """,
            expected: ["encounter": "Encounter/2", "participant": "nurse"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Device","status":"active","model":"m1","version":"2.1","type":{"text":"pump"},
                 "udi":{"deviceIdentifier":"d1","name":"Pump","carrierHRF":"(01)1","entryType":"manual"}}
                """,
            expected: ["udiCarrier": "(01)1", "modelNumber": "m1", "version": "2.1"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Device","status":"not-available","udi":"(01)1","expiry":"2017-01-01",
                 "type":{"text":"pump"}}
                """,
            expected: ["status": "inactive", "udiCarrier": "(01)1", "expirationDate": "2017-01-01"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"FamilyMemberHistory","status":"partial","patient":{"reference":"Patient/1"},
                 "relationship":{"text":"aunt"},"gender":"female","notDone":true,"notDoneReason":{"text":"unknown to us"}}
                """,
            expected: [
                "status": "health-unknown", "sex": "female", "dataAbsentReason": "unknown to us", "extension": "true",
            ]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"FamilyMemberHistory","status":"completed","patient":{"reference":"Patient/1"},
                 "relationship":{"text":"aunt"},"deceasedQuantity":{"value":70,"unit":"a"},"note":{"text":"n"},
                 "condition":[{"code":{"text":"gout"},"onsetQuantity":{"value":50,"unit":"a"},"note":{"text":"often"}}]}
                """,
            expected: ["deceasedAge": "70", "condition": "onsetAge", "note": "n"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Coverage","status":"active","beneficiary":{"reference":"Patient/1"},
                 "payor":[{"reference":"Organization/8"}],"sequence":"1",
                 "grouping":{"group":"g1","groupDisplay":"Staff","subPlan":"p2","planDisplay":"alone"}}
                """,
            expected: ["class": "Staff", "extension": "alone"]
        ),
        VersionSample(
            version: .stu3,
            text: """
                {"resourceType":"Appointment","status":"booked","reason":[{"text":"cough"}],
                 "indication":[{"reference":"Condition/3"}],"incomingReferral":[{"reference":"ReferralRequest/4"}],
                 "participant":[{"actor":{"reference":"Patient/1"},"status":"accepted"}]}
                """,
            expected: ["reasonCode": "cough", "reasonReference": "Condition/3", "extension": "ReferralRequest/4"]
        ),
        VersionSample(
            version: .dstu2,
            text: """
                {"resourceType":"Specimen","status":"available","subject":{"reference":"Patient/1"},
                 "collection":{"comment":["hard to get"]},"treatment":[{"description":"spun","procedure":{"text":"p"}}]}
                """,
            expected: ["processing": "spun"]
        ),
    ]

    static let negatedPapers: [(String, FHIRVersion, String)] = [
        (#"{"resourceType":"MedicationAdministration","status":"completed","notGiven":true}"#, .stu3, "not-done"),
        (#"{"resourceType":"MedicationAdministration","status":"completed","notGiven":false}"#, .stu3, "completed"),
        (#"{"resourceType":"MedicationDispense","status":"completed","notDone":true}"#, .stu3, "declined"),
        (
            #"{"resourceType":"MedicationDispense","status":"entered-in-error","notDone":true}"#, .stu3,
            "entered-in-error"
        ),
        (#"{"resourceType":"FamilyMemberHistory","status":"partial","notDone":true}"#, .stu3, "health-unknown"),
        (#"{"resourceType":"FamilyMemberHistory","status":"partial","notDone":false}"#, .stu3, "partial"),
    ]

    /// What tells its version by words alone, and what does not.
    static let stated: [(String, FHIRVersion?)] = [
        (#""meta":{"profile":["http://fhir.org/guides/argonaut/StructureDefinition/argo-patient"]}"#, .dstu2),
        (#""meta":{"profile":["https://fhir.example/STU3/StructureDefinition/Care-Patient-1"]}"#, .stu3),
        (#""meta":{"profile":["http://hl7.org/fhir/StructureDefinition/Patient|3.0.2"]}"#, .stu3),
        (#""meta":{"profile":["http://hl7.org/fhir/5.0/StructureDefinition/Patient"]}"#, .r5),
        (#""meta":{"profile":["http://hl7.org/fhir/StructureDefinition/Patient|4.0.1"]}"#, nil),
        (#""meta":{"profile":["http://a.example/STU3/x","http://a.example/DSTU2/x"]}"#, nil),
        (#""meta":{"profile":["http://a.example/StructureDefinition/Patient|3.0.2"]}"#, nil),
        (#""fhirVersion":"1.0.2""#, .dstu2),
        (#""fhirVersion":"4.0.1""#, nil),
        (#""active":true"#, nil),
    ]
}
