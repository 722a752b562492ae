import JSONTree

extension FHIRVersion {
    /// Whether resources of that kind are written as R4.
    func converts(_ kind: String) -> Bool { convertedKinds.contains(kind) }

    /// Whether a resource says something that turns what R4 would read around: it is not converted then.
    ///
    /// A procedure or order of R5 with a focus is about somebody or something else than its subject; a dose that was
    /// too weak reads like a full one.
    func isBeyondR4(_ kind: String, _ resource: JSONNode) -> Bool {
        guard self == .r5 else { return false }
        switch kind {
        case "Procedure", "ServiceRequest": return resource["focus"] != nil
        case "MedicationAdministration": return resource["isSubPotent"]?.flag == true
        default: return false
        }
    }

    /// What R4 calls the kind.
    func kindOfR4(_ kind: String) -> String { renamedKinds[kind] ?? kind }

    /// An address or reference with the name that R4 has for the kind in it.
    func addressOfR4(_ address: String) -> String {
        for (old, new) in renamedKinds {
            if address.hasPrefix("\(old)/") { return new + address.dropFirst(old.count) }
            if address.contains("/\(old)/") { return address.replacing("/\(old)/", with: "/\(new)/") }
        }
        return address
    }

    /// Kinds that R4 calls by another name.
    var renamedKinds: [String: String] {
        switch self {
        case .dstu2: ["MedicationOrder": "MedicationRequest"]
        case .stu3, .r5: [:]
        }
    }

    /// Those that have a table of rules; what a table does not name goes through by the names of R4 or becomes an extension.
    private var convertedKinds: Set<String> {
        let both: Set = [
            "Patient", "Practitioner", "Organization", "Location", "Immunization", "AllergyIntolerance", "Condition",
            "Observation", "DiagnosticReport", "Procedure", "Encounter", "Medication", "MedicationStatement",
            "MedicationAdministration", "MedicationDispense", "DocumentReference", "Goal", "CarePlan", "Device",
            "FamilyMemberHistory", "Appointment", "Specimen",
        ]
        return switch self {
        case .dstu2: both.union(["MedicationOrder"])
        case .stu3: both.union(["MedicationRequest", "CareTeam", "Coverage"])
        case .r5:
            both.union([
                "MedicationRequest", "PractitionerRole", "CareTeam", "Coverage", "ServiceRequest",
            ])
        }
    }
}
