import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Consent {
    /// What one CON says of a consent.
    ///
    /// Source: v2-to-FHIR segment map CON[Consent],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-con-to-consent.html>
    init(_ con: CON, _ context: MessageContext) {
        _ = context.branch(con.setID)
        let number = context.identifier(con.identifier)
        let unknown = CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        self.init(
            id: number.flatMap { MessageContext.key([$0]) }.map { context.id(of: Consent.kind, key: $0) }
                ?? context.id(of: Consent.kind, from: con.segment),
            status: Consent.status(con, context),
            scope: unknown
        )
        identifier = number.map { [$0] } ?? []
        category = [context.concept(con.kind) ?? unknown]
        patient = context.subject
        dateTime = context.time(con.decided)
        // R4 asks for a policy (ppc-1), which CON does not name.
        policyRule = unknown
        let period = context.period(from: con.start, to: con.end)
        if let period { provision = Provision(period: period) }
        consenters(con, context)
        extensions += context.remaining(con.segment, RemainingFields.con)
    }

    private static func status(_ con: CON, _ context: MessageContext) -> Primitive {
        let sent = context.concept(con.status, by: .v2ConsentStatus)
        let system = "http://hl7.org/fhir/consent-state-codes"
        guard let code = sent?.coding.first(where: { $0.system == system })?.code else {
            return Primitive(extensions: [.dataAbsentReason("unknown")] + (sent.map { [.alternateCodes($0)] } ?? []))
        }
        return Primitive(code)
    }

    /// CON-24 and 25: who decided, if it was not the patient.
    private mutating func consenters(_ con: CON, _ context: MessageContext) {
        let names = con.consenters.compactMap { HumanName($0, context) }
        guard !names.isEmpty else { return }
        if context.branch(con.relationship)?.uppercased() == "SEL" { return performer = [context.subject] }
        let key = "\(context.subject.reference ?? "")\u{1F}\(names[0].text ?? "")"
        var person = RelatedPerson(id: context.id(of: RelatedPerson.kind, content: key), patient: context.subject)
        person.name = names
        performer = [context.file(person, at: con.segment.place)]
    }
}
