import FHIRR4

extension VersionSample {
    static let r5: [VersionSample] = [
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Encounter","status":"completed","subject":{"reference":"Patient/1"},
                 "class":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}]}],
                 "actualPeriod":{"start":"2024-01-01"},"admission":{"admitSource":{"text":"home"}},
                 "participant":[{"actor":{"reference":"Practitioner/2"}}],
                 "reason":[{"use":[{"text":"chief"}],"value":[{"concept":{"text":"cough"}},
                  {"reference":{"reference":"Condition/3"}}]}],
                 "diagnosis":[{"condition":[{"reference":{"reference":"Condition/4"}}],"use":[{"text":"final"}]},
                  {"condition":[{"concept":{"text":"asthma"}}]}],
                 "location":[{"location":{"reference":"Location/5"},"form":{"text":"bed"}}]}
                """,
            expected: [
                "status": "finished", "class": "AMB", "period": "2024-01-01", "hospitalization": "home",
                "participant": "individual", "reasonCode": "cough", "reasonReference": "Condition/3",
                "diagnosis": "Condition/4", "extension": "asthma",
            ]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"MedicationRequest","status":"ended","intent":"order","doNotPerform":true,
                 "medication":{"concept":{"text":"aspirin"}},"subject":{"reference":"Patient/1"},
                 "reason":[{"concept":{"text":"pain"}},{"reference":{"reference":"Condition/1"}}],
                 "dosageInstruction":[{"text":"daily","asNeeded":true,"asNeededFor":[{"text":"headache"}]}]}
                """,
            expected: [
                "status": "unknown", "doNotPerform": "true", "medicationCodeableConcept": "aspirin",
                "reasonCode": "pain", "reasonReference": "Condition/1", "dosageInstruction": "asNeededBoolean",
                "extension": "ended",
            ]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"MedicationStatement","status":"recorded","subject":{"reference":"Patient/1"},
                 "medication":{"reference":{"reference":"Medication/2"}},"effectiveDateTime":"2024-01-01",
                 "adherence":{"code":{"coding":[{"system":"http://hl7.org/fhir/CodeSystem/medication-statement-adherence",
                  "code":"taking"}]},"reason":{"text":"feels well"}}}
                """,
            expected: ["status": "active", "medicationReference": "Medication/2", "extension": "feels well"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"MedicationAdministration","status":"completed","subject":{"reference":"Patient/1"},
                 "medication":{"concept":{"text":"saline"}},"occurenceDateTime":"2024-01-01",
                 "encounter":{"reference":"Encounter/2"},
                 "performer":[{"actor":{"reference":{"reference":"Practitioner/3"}}}]}
                """,
            expected: [
                "effectiveDateTime": "2024-01-01", "context": "Encounter/2", "performer": "Practitioner/3",
            ]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Procedure","status":"completed","subject":{"reference":"Patient/1"},
                 "code":{"text":"suture"},"occurrenceDateTime":"2024-01-01","recorded":"2024-01-02",
                 "reason":[{"concept":{"text":"cut"}}],"used":[{"reference":{"reference":"Device/4"}}],
                 "complication":[{"concept":{"text":"bleeding"}}]}
                """,
            expected: [
                "performedDateTime": "2024-01-01", "reasonCode": "cut", "usedReference": "Device/4",
                "complication": "bleeding", "extension": "2024-01-02",
            ]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Immunization","status":"not-done","patient":{"reference":"Patient/1"},
                 "vaccineCode":{"text":"flu"},"occurrenceDateTime":"2024-01-01","statusReason":{"text":"refused"},
                 "manufacturer":{"reference":{"reference":"Organization/2"}},"reason":[{"concept":{"text":"season"}}],
                 "reaction":[{"manifestation":{"concept":{"text":"rash"}}}],
                 "protocolApplied":[{"doseNumber":"2","seriesDoses":"3"}]}
                """,
            expected: [
                "status": "not-done", "manufacturer": "Organization/2", "reasonCode": "season", "extension": "rash",
                "protocolApplied": "doseNumberString",
            ]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Condition","clinicalStatus":{"coding":[{
                  "system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
                 "verificationStatus":{"coding":[{
                  "system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"refuted"}]},
                 "code":{"text":"asthma"},"subject":{"reference":"Patient/1"},
                 "participant":[{"actor":{"reference":"Practitioner/2"}}],
                 "evidence":[{"concept":{"text":"wheeze"},"reference":{"reference":"Observation/3"}}]}
                """,
            expected: ["verificationStatus": "refuted", "evidence": "wheeze", "extension": "Practitioner/2"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"AllergyIntolerance","type":{"coding":[{
                  "system":"http://hl7.org/fhir/allergy-intolerance-type","code":"allergy"}]},
                 "clinicalStatus":{"coding":[{
                  "system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"active"}]},
                 "code":{"text":"nuts"},"patient":{"reference":"Patient/1"}}
                """,
            expected: ["type": "allergy", "code": "nuts"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"ServiceRequest","status":"active","intent":"order","doNotPerform":true,
                 "code":{"concept":{"text":"x-ray"}},"subject":{"reference":"Patient/1"},
                 "orderDetail":[{"parameter":[{"valueString":"left"}]}],"reason":[{"concept":{"text":"fall"}}]}
                """,
            expected: ["doNotPerform": "true", "code": "x-ray", "reasonCode": "fall", "extension": "left"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"DocumentReference","status":"current","subject":{"reference":"Patient/1"},
                 "context":[{"reference":"Encounter/2"}],"facilityType":{"text":"ward"},
                 "event":[{"concept":{"text":"surgery"}}],"content":[{"attachment":{"url":"http://a.example/b"}}],
                 "relatesTo":[{"code":{"coding":[{"system":"http://hl7.org/fhir/document-relationship-type",
                  "code":"replaces"}]},"target":{"reference":"DocumentReference/3"}}]}
                """,
            expected: ["context": "surgery", "relatesTo": "\"code\":\"replaces\""]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Device","name":[{"value":"pump","type":"registered-name","display":true}],
                 "status":"active","safety":[{"text":"latex"}]}
                """,
            expected: ["deviceName": "pump"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Practitioner","communication":[{"language":{"text":"Dutch"},"preferred":true}]}
                """,
            expected: ["communication": "Dutch"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"CarePlan","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                 "custodian":{"reference":"Practitioner/1"},"addresses":[{"reference":{"reference":"Condition/2"}},
                  {"concept":{"text":"obesity"}}],
                 "activity":[{"performedActivity":[{"concept":{"text":"walked"}}],
                  "plannedActivityReference":{"reference":"ServiceRequest/3"}}]}
                """,
            expected: ["author": "Practitioner/1", "addresses": "Condition/2", "activity": "walked"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Appointment","status":"cancelled","cancellationReason":{"text":"ill"},
                 "serviceType":[{"concept":{"text":"check"}}],"reason":[{"concept":{"text":"cough"}}],
                 "participant":[{"status":"accepted","required":false,"actor":{"reference":"Patient/1"}}]}
                """,
            expected: ["cancelationReason": "ill", "participant": "optional", "serviceType": "check"],
            said: ["false"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Coverage","status":"active","kind":"insurance","beneficiary":{"reference":"Patient/1"},
                 "insurer":{"reference":"Organization/2"},"subscriberId":[{"system":"urn:a","value":"77"}]}
                """,
            expected: ["payor": "Organization/2", "subscriberId": "77", "extension": "insurance"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"walk"},
                 "subject":{"reference":"Patient/1"},"source":{"reference":"Patient/1"},
                 "outcome":[{"concept":{"text":"better"}}]}
                """,
            expected: ["expressedBy": "Patient/1", "outcomeCode": "better"]
        ),
        VersionSample(
            version: .r5,
            text: """
                {"resourceType":"MedicationDispense","status":"declined","medication":{"concept":{"text":"aspirin"}},
                 "subject":{"reference":"Patient/1"},"notPerformedReason":{"concept":{"text":"allergic"}}}
                """,
            expected: ["status": "declined", "statusReasonCodeableConcept": "allergic"]
        ),
    ]

    /// A statement, its version, and the status that R4 has for it.
    static let negatedR5: [(String, FHIRVersion, String)] =
        adherence.map { (statement($0), .r5, $1) } + [
            (#"{"resourceType":"MedicationStatement","status":"draft","adherence":{"code":{}}}"#, .r5, "unknown"),
            (#"{"resourceType":"Encounter","status":"discharged","class":[{"text":"x"}]}"#, .r5, "unknown"),
            (#"{"resourceType":"Encounter","status":"on-hold","class":[{"text":"x"}]}"#, .r5, "onleave"),
            (#"{"resourceType":"Procedure","status":"not-done","occurrenceString":"never"}"#, .r5, "not-done"),
        ]

    private static let adherence = [
        ("not-taking", "not-taken"), ("stopped-as-directed", "stopped"), ("on-hold", "on-hold"), ("unknown", "unknown"),
        ("taking-not-as-directed", "active"),
    ]

    private static func statement(_ adherence: String) -> String {
        """
        {"resourceType":"MedicationStatement","status":"recorded","medication":{"concept":{"text":"x"}},
         "adherence":{"code":{"coding":[{"system":"http://hl7.org/fhir/CodeSystem/medication-statement-adherence",
          "code":"\(adherence)"}]}}}
        """
    }
}
