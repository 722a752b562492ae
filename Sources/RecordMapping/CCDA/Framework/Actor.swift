package import FHIRR4

/// Somebody or something that took part, as the resources that speak of it.
package struct Actor: Sendable, Hashable {
    /// The most telling first: the role of a practitioner, the practitioner, the organization.
    package var references: [Reference] = []

    /// The first reference to one of these kinds.
    package func reference(_ kinds: String...) -> Reference? {
        references.first { reference in kinds.contains { reference.isOf(kind: $0) } }
    }

    /// A person who may have written, asserted or asked for something.
    package var author: Reference? { reference("Practitioner", "PractitionerRole", "Patient", "RelatedPerson") }

    /// Anybody who may have ordered something, machines and organizations included.
    package var requester: Reference? {
        reference("Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device")
    }

    /// Whoever carried something out.
    package var performer: Reference? {
        reference("Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson")
    }

    package var organization: Reference? { reference("Organization") }
    package var location: Reference? { reference("Location") }
    package var device: Reference? { reference("Device") }
}
