import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageHeader {
    /// What MSH and SFT say of the message: rule C15.
    ///
    /// Source: v2-to-FHIR segment map MSH[MessageHeader],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-msh-to-messageheader.html>
    init(_ context: MessageContext, sender: Reference?, focus: [Reference]) {
        let msh = context.header
        let event = context.text(msh.kind.event) ?? context.text(msh.kind.code) ?? "unknown"
        self.init(
            id: context.id(of: MessageHeader.kind, key: context.documentID),
            event: .coding(Coding(system: "http://terminology.hl7.org/CodeSystem/v2-0003", code: event)),
            source: Source(msh.sendingApplication, context)
        )
        self.focus = focus
        self.sender = sender
        let application = msh.receivingApplication
        if !application.parts.isEmpty || !msh.receivingFacility.parts.isEmpty {
            var destination = Destination(endpoint: MessageHeader.endpoint(application, context))
            destination.name = context.text(application.namespace)
            let facility = context.organization(msh.receivingFacility, at: msh.segment)
            destination.receiver = context.organization(XON(msh.segment[23].first), at: msh.segment) ?? facility
            self.destination = [destination]
        }
        definition = nil
        if let organization = context.organization(msh.sendingOrganization, at: msh.segment) {
            responsible = organization
        }
    }

    /// An address that R4 asks for and v2 does not have: the universal id, or the name at this site.
    static func endpoint(_ hd: HD, _ context: MessageContext) -> String {
        if context.branch(hd.universalKind)?.uppercased() == "DNS", let host = context.text(hd.universalID) {
            return context.site.uri(namespace: host)
        }
        return context.system(hd) ?? context.site.uri(namespace: "unknown")
    }
}

extension MessageHeader.Source {
    fileprivate init(_ hd: HD, _ context: MessageContext) {
        self.init(endpoint: MessageHeader.endpoint(hd, context))
        name = context.text(hd.namespace)
        for segment in context.message.segments where segment.name == "SFT" {
            let sft = SFT(segment)
            software = software ?? context.text(sft.product)
            version = version ?? context.text(sft.version)
            _ = context.organization(sft.vendor, at: segment)
            context.ledger.markUnread(segment.leaves, .omitted)
        }
    }
}
