import JSONTree

/// How kinds beside those of a summary tell their version; what both older versions spell alike tells nothing.
extension FHIRVersion {
    func tellsPapersOfDSTU2(_ kind: String, _ resource: JSONNode) -> Bool {
        switch kind {
        case "MedicationDispense": resource["patient"] != nil || resource["dispenser"] != nil
        case "DocumentReference": resource["docStatus"]?.kind == .object || resource["confidentiality"] != nil
        case "Goal": resource["description"]?.kind == .string
        case "CarePlan":
            ["relatedPlan", "support", "modified", "participant"].contains { resource[member: $0] != nil }
                || resource["context"] != nil && resource["intent"] == nil
        case "Device":
            resource["udi"]?.kind == .string || resource["expiry"] != nil
                || ["available", "not-available"].contains(resource["status"]?.string ?? "")
        case "FamilyMemberHistory": resource["ageQuantity"] != nil || resource["deceasedQuantity"] != nil
        case "Appointment": resource["type"] != nil
        case "Specimen": resource["treatment"] != nil
        default: false
        }
    }

    func tellsPapersOfSTU3(_ kind: String, _ resource: JSONNode) -> Bool {
        switch kind {
        case "MedicationDispense":
            ["notDone", "notDoneReasonCodeableConcept", "notDoneReasonReference"].contains {
                resource[member: $0] != nil
            }
        case "Goal": resource["status"] != nil && resource["description"]?.kind == .object
        case "CarePlan":
            ["suspended", "cancelled"].contains(resource["status"]?.string ?? "") && resource["intent"] != nil
        case "Device": resource["udi"]?.kind == .object
        case "FamilyMemberHistory": resource["notDone"] != nil || resource["notDoneReason"] != nil
        case "Coverage": resource["grouping"] != nil
        case "Appointment": resource["indication"] != nil || resource["incomingReferral"] != nil
        default: false
        }
    }
}
