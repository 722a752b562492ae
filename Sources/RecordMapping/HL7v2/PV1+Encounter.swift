import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Encounter {
    /// What one PV1 segment says of a visit: rules C20 to C22; `nil` if it says no more than the class, unless a PV2
    /// says more.
    ///
    /// Source: v2-to-FHIR segment map PV1[Encounter],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pv1-to-encounter.html>
    init?(_ pv1: PV1, event: String, hasMore: Bool, _ context: MessageContext) {
        _ = context.branch(pv1.setID)
        guard hasMore || pv1.segment.lastField > 2 else {
            context.ledger.markUnread(pv1.segment[2].leaves, .structural)
            return nil
        }
        let sentClass = context.concept(pv1.patientClass)
        self.init(status: "unknown", class: Encounter.class(pv1.patientClass, context))
        type += Array(ifAny: context.concept(pv1.patientType))
        if self.class.code == nil, let sentClass { type.append(sentClass) }
        identifier = Encounter.numbers(pv1, context)
        period = context.period(from: pv1.admitted, to: pv1.discharged.first ?? .empty)
        id = Encounter.id(identifier, self, pv1, context)
        status = Encounter.status(event: event, of: self, pv1, context)
        serviceType = context.concept(pv1.service, by: .v2HospitalService)
        priority = context.concept(pv1.admissionType, by: .v2AdmissionType)
        subject = context.subject
        participants(pv1, context)
        locations(pv1, context)
        hospitalization = Hospitalization(pv1, context)
        if let number = context.identifier(pv1.episode) {
            episodeOfCare = [Reference(type: "EpisodeOfCare", identifier: number)]
        }
        _ = context.branch(pv1.segment.leaf(41))
        account(pv1, context)
    }

    /// v3-ActCode where table 0004 has an image, else nothing but that it is absent (C20).
    private static func `class`(_ sent: CWE, _ context: MessageContext) -> Coding {
        let code = context.text(sent.code) ?? ""
        let table = TableName.v2PatientClass
        let found = context.site.translate(code, by: table) ?? context.tables.translate(code, by: table)
        if found == nil, !code.isEmpty { context.ledger.note(.warning, unknown: sent.code, in: table.path) }
        return found.map { Coding($0) } ?? Coding(extensions: [.dataAbsentReason("unknown")])
    }

    private static func numbers(_ pv1: PV1, _ context: MessageContext) -> [Identifier] {
        ([pv1.visitNumber] + pv1.segment[50].map { CX($0) }).compactMap { cx in
            guard var number = context.identifier(cx) else { return nil }
            number.type = number.type ?? MessageContext.identifierType("VN")
            return number
        }
    }

    /// By visit number, else by patient, class and begin (C22), else by this segment.
    private static func id(_ numbers: [Identifier], _ visit: Encounter, _ pv1: PV1, _ context: MessageContext) -> String
    {
        if let key = MessageContext.key(numbers) { return context.id(of: kind, key: key) }
        guard let start = visit.period?.start?.value, let patient = context.subject.reference else {
            return context.id(of: kind, from: pv1.segment)
        }
        return context.id(of: kind, content: "\(patient)\u{1F}\(visit.class.code ?? "")\u{1F}\(start)")
    }

    /// By the event (C21), finished once there is an end; an event that says nothing claims nothing.
    private static func status(
        event: String,
        of visit: Encounter,
        _ pv1: PV1,
        _ context: MessageContext
    ) -> Primitive {
        let said = context.tables.translate(event, by: .v2EncounterStatus)?.code
        if said == "cancelled" || event == "A23" { return event == "A23" ? "entered-in-error" : "cancelled" }
        if event == "A13" || event == "A12" { return "in-progress" }
        if visit.period?.end != nil { return "finished" }
        if said == nil, visit.class.code == "PRENC" { return "planned" }
        return said.map { Primitive($0) } ?? "unknown"
    }

    private mutating func account(_ pv1: PV1, _ context: MessageContext) {
        guard context.site.settings.billing == .omit else { return }
        for field in 20...35 { context.ledger.markUnread(pv1.segment[field].leaves, .omitted) }
    }
}
