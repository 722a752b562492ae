package import JSONTree

/// A version of FHIR that is not R4, told by what only its resources have.
///
/// Source: <https://hl7.org/fhir/R4/diff.html>, <https://hl7.org/fhir/R5/diff.html>
package enum FHIRVersion: String, Sendable, CaseIterable {
    case dstu2 = "1.0"
    case stu3 = "3.0"
    case r5 = "5.0"

    /// Tells the version of a resource that R4 does not describe; `nil` if nothing tells it apart from R4.
    ///
    /// Negations come first: `notGiven` read as R4 would turn "not given" into "given".
    package init?(telling resource: JSONNode) {
        guard let kind = resource["resourceType"]?.string else { return nil }
        for version in Self.allCases where version.kinds.contains(kind) {
            self = version
            return
        }
        for version in Self.allCases where version.tells(kind, resource) {
            self = version
            return
        }
        guard let stated = Self(stating: resource) else { return nil }
        self = stated
    }

    /// Kinds that R4 does not have.
    private var kinds: Set<String> {
        switch self {
        case .dstu2:
            [
                "BodySite", "Conformance", "DeviceComponent", "DeviceUseRequest", "DiagnosticOrder",
                "ImagingObjectSelection",
                "MedicationOrder", "Order", "OrderResponse", "ProcessRequest", "ProcessResponse",
            ]
        case .stu3:
            [
                "DataElement", "EligibilityRequest", "EligibilityResponse", "ExpansionProfile", "ImagingManifest",
                "ProcedureRequest", "ReferralRequest", "Sequence", "ServiceDefinition",
            ]
        case .r5:
            [
                "ActorDefinition", "ArtifactAssessment", "BiologicallyDerivedProductDispense", "ClinicalUseDefinition",
                "ConditionDefinition", "DeviceAssociation", "DeviceDispense", "DeviceUsage", "EncounterHistory",
                "FormularyItem", "GenomicStudy", "ImagingSelection", "IngredientDefinition", "InventoryItem",
                "InventoryReport", "NutritionIntake", "NutritionProduct", "Permission", "RequestOrchestration",
                "Requirements", "SubscriptionStatus", "SubscriptionTopic", "TestPlan", "Transport",
            ]
        }
    }

    private func tells(_ kind: String, _ resource: JSONNode) -> Bool {
        switch self {
        case .dstu2:
            switch kind {
            case "Immunization": resource["wasNotGiven"] != nil
            case "MedicationAdministration": resource["wasNotGiven"] != nil
            case "MedicationStatement": resource["wasNotTaken"] != nil
            case "Procedure": resource["notPerformed"] != nil
            case "AllergyIntolerance": resource["substance"] != nil
            case "Condition": resource["patient"] != nil
            case "Encounter": resource["class"]?.kind == .string
            default: tellsPapersOfDSTU2(kind, resource)
            }
        case .stu3:
            switch kind {
            case "Immunization": resource["notGiven"] != nil
            case "Procedure", "Communication": resource["notDone"] != nil || hasContext(resource)
            case "MedicationAdministration": resource["notGiven"] != nil || hasContext(resource)
            case "MedicationStatement": resource["taken"] != nil
            case "AllergyIntolerance", "Condition": resource["clinicalStatus"]?.kind == .string || hasContext(resource)
            default: hasContext(resource) || tellsPapersOfSTU3(kind, resource)
            }
        case .r5:
            switch kind {
            // In XML one class is no array; a concept in place of a coding tells as much.
            case "Encounter":
                resource["class"]?.kind == .array || resource["class"]?["coding"] != nil
                    || resource["actualPeriod"] != nil
            default: hasMemberOfR5(kind, resource) || resource.children.contains(where: isCodeableReference)
            }
        }
    }

    /// Elements that only R5 has.
    private func hasMemberOfR5(_ kind: String, _ resource: JSONNode) -> Bool {
        switch kind {
        case "AllergyIntolerance": resource["type"]?.kind == .object
        case "Condition": resource["participant"] != nil
        case "Procedure": resource.children.contains { $0.name.hasPrefix("occurrence") }
        case "MedicationStatement": resource["adherence"] != nil || resource["status"]?.isString("recorded") == true
        case "MedicationAdministration": resource.children.contains { $0.name.hasPrefix("occurence") }
        case "MedicationDispense": resource["encounter"] != nil
        case "Appointment": resource["cancellationReason"] != nil
        case "Device": resource["name"] != nil
        case "Location": resource["form"] != nil
        case "Practitioner": resource["communication"]?.items.contains { $0["language"] != nil } == true
        case "CarePlan": resource["custodian"] != nil
        case "Coverage": resource["insurer"] != nil || resource["paymentBy"] != nil
        case "Medication": resource["doseForm"] != nil
        default: false
        }
    }

    /// Whether a member holds a concept or a reference, or both: R4 has no such value.
    private func isCodeableReference(_ member: JSONNode) -> Bool {
        let names = [
            "medication", "reason", "used", "complication", "evidence", "addresses", "outcome", "manufacturer",
            "informationSource", "serviceType", "event", "code", "location", "supportingInfo", "device",
            "notPerformedReason",
        ]
        guard names.contains(member.name) else { return false }
        return member.items.contains { $0["concept"]?.kind == .object || $0["reference"]?.kind == .object }
    }

    /// STU3 leads to the encounter by `context`; where R4 still has it, or has it as something else, it tells nothing.
    private func hasContext(_ resource: JSONNode) -> Bool {
        let kept = [
            "ChargeItem", "DocumentReference", "MedicationAdministration", "MedicationDispense", "MedicationStatement",
        ]
        return resource["context"]?["reference"] != nil && !kept.contains(resource["resourceType"]?.string ?? "")
    }
}
