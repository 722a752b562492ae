import ClinicalRecord
import FHIRR4
import RecordStore

/// Who sent a resource, when, in which originals, and what read them: a Provenance made of what the archive keeps anyway.
///
/// It goes by the id of the resource that it is about, since no two resources have the same one. Who within the sender
/// wrote what is told by the sender's own Provenance, where there is one.
///
/// Source: <http://hl7.org/fhir/us/core/STU6.1/StructureDefinition-us-core-provenance.html>
struct ImportProvenance {
    static let kind = "Provenance"
    private static let types = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    private static let usCoreTypes = "http://hl7.org/fhir/us/core/CodeSystem/us-core-provenance-participant-type"

    let target: String
    let id: String
    /// Newest first; at least one.
    let deliveries: [DeliveryLine]

    var json: [UInt8] {
        var provenance = Provenance(id: id, recorded: Primitive(deliveries[0].receivedAt.description))
        provenance.frame.meta = Meta(
            profile: ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"]
        )
        provenance.target = [Reference(target)]
        let sources = Self.once(deliveries.map(\.source))
        provenance.agent = sources.flatMap { source in
            [
                Self.agent(Self.types, "author", "Author", source),
                Self.agent(Self.usCoreTypes, "transmitter", "Transmitter", source),
            ]
        }
        provenance.agent += Self.once(deliveries.compactMap(\.reader)).map { reader in
            Provenance.Agent(
                type: CodeableConcept(coding: [Coding(system: Self.types, code: "assembler", display: "Assembler")]),
                who: Reference(type: "Device", display: reader)
            )
        }
        provenance.entity = deliveries.map { delivery in
            let name = "urn:sha256:\(HexText.spell(delivery.sha256))"
            return Provenance.Entity(
                role: "source",
                what: Reference(
                    type: "Binary",
                    identifier: Identifier(system: "urn:ietf:rfc:3986", value: Primitive(name)),
                    display: delivery.format.rawValue
                )
            )
        }
        return provenance.json()
    }

    private static func agent(_ system: String, _ code: String, _ words: String, _ source: String) -> Provenance.Agent {
        Provenance.Agent(
            type: CodeableConcept(coding: [Coding(system: system, code: code, display: words)]),
            who: Reference(
                type: "Organization",
                identifier: Identifier(system: "urn:chartway:source", value: Primitive(source)),
                display: source
            )
        )
    }

    private static func once(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
