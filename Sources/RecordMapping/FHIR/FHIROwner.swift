import JSONTree

/// Whose record a resource belongs to: the element that names whose fact it is, not who performed or wrote it.
///
/// Source: <https://hl7.org/fhir/R4/compartmentdefinition-patient.html>, narrowed to ownership (rule Z04)
enum FHIROwner {
    /// What a resource says about its owner.
    enum Claim: Hashable {
        /// A resource that belongs to no person by its kind.
        case nobody
        /// A reference to somebody, as spelled.
        case reference(String)
        /// The facts of a person, but not whose.
        case unsaid
    }

    /// Kinds that describe the world and not a person.
    private static let directory: Set<String> = [
        "ActivityDefinition", "CapabilityStatement", "CodeSystem", "CompartmentDefinition", "ConceptMap", "Endpoint",
        "DeviceDefinition", "EffectEvidenceSynthesis", "EventDefinition", "Evidence", "EvidenceVariable",
        "ExampleScenario", "GraphDefinition", "HealthcareService", "ImplementationGuide", "InsurancePlan", "Library",
        "Location", "Measure", "Medication", "MedicationKnowledge", "MedicinalProduct", "MessageDefinition",
        "NamingSystem", "ObservationDefinition", "OperationDefinition", "OperationOutcome", "Organization",
        "OrganizationAffiliation", "PlanDefinition", "Practitioner", "PractitionerRole", "Questionnaire",
        "ResearchDefinition", "ResearchElementDefinition", "ResearchStudy", "Schedule", "SearchParameter", "Slot",
        "SpecimenDefinition", "StructureDefinition", "StructureMap", "Subscription", "Substance",
        "TerminologyCapabilities",
        "TestReport", "TestScript", "ValueSet",
    ]

    /// What a resource that is no Patient says.
    static func claim(of resource: JSONNode, kind: String) -> Claim {
        if directory.contains(kind) { return .nobody }
        for reference in candidates(resource, kind) {
            guard let text = reference["reference"]?.string else { continue }
            return .reference(text)
        }
        return .unsaid
    }

    private static func candidates(_ resource: JSONNode, _ kind: String) -> [JSONNode] {
        switch kind {
        case "Task": return [resource["for"]].compactMap(\.self)
        case "Appointment":
            let actors = resource["participant"].map { $0.elements.compactMap { $0["actor"] } } ?? []
            return actors.filter { $0["reference"]?.string?.contains("Patient") == true }
        case "AppointmentResponse": return [resource["actor"]].compactMap(\.self)
        case "Provenance", "Person":
            return (resource["target"] ?? resource["link"]).map { Array($0.elements) } ?? []
        default: return plain(resource)
        }
    }

    private static func plain(_ resource: JSONNode) -> [JSONNode] {
        let names: [JSONNode?] = [
            resource["subject"], resource["patient"], resource["beneficiary"], resource["individual"],
            resource["candidate"], resource["deliverTo"],
        ]
        return names.compactMap(\.self).flatMap { $0.kind == .array ? Array($0.elements) : [$0] }
    }
}
