import CCDA
import FHIRR4
import Findings
import MappingTables

/// People and acts around the document; rules B2 and B3.
extension CCDAMapping {
    func fileHeader() {
        encounter = document.encompassingEncounter.flatMap(self.encounter)
        for participant in document.participants { self.participant(participant) }
        if let loose = document.rootParticipation { _ = actor(loose) }
        for event in document.serviceEvents { careTeam(event) }
        for order in document.orders { self.order(order) }
        for consent in document.authorizations { authorization(consent) }
    }

    /// Relatives and other contacts become persons and contacts of the patient.
    private func participant(_ participation: Participation) {
        guard let role = participation.role else { return }
        let types = ["HLD", "COV", "PAYOR", "CALLBCK"]
        guard !types.contains(participation.typeCode.unrecorded) else { return }
        guard role.kind == .associatedEntity || role.kind == .relatedEntity, role.player != nil,
            role.classCode.unrecorded != "PROV", role.classCode.unrecorded != "ASSIGNED"
        else {
            _ = actor(participation)
            return
        }
        let kind = relationship(role.classCode)
        let person = relatedPerson(role, relationship: [kind, concept(participation.function)].compactMap { $0 })
        if let person, let period = period(participation.time) {
            register.update(person) { (known: inout RelatedPerson) in known.period = known.period ?? period }
        }
        guard let contact = contact(role, relationship: kind) else { return }
        register.update(patient) { (patient: inout Patient) in patient.contact.unite([contact]) }
    }

    /// What a class of role says of the relationship.
    private func relationship(_ classCode: Leaf) -> CodeableConcept? {
        let system = "http://terminology.hl7.org/CodeSystem/v3-RoleClass"
        guard let code = text(classCode), code != "PRS" else { return nil }
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }

    /// The performers of the service told of; the primary care provider is the patient's general practitioner.
    private func careTeam(_ event: ServiceEvent) {
        var team = CareTeam()
        for performer in event.performers {
            guard let actor = actor(performer), let member = actor.performer else { continue }
            let role = concept(performer.function)
            if performer.function?.code.unrecorded == "PCP",
                let doctor = actor.reference("Practitioner", "PractitionerRole", "Organization")
            {
                register.update(patient) { (patient: inout Patient) in patient.generalPractitioner.unite([doctor]) }
            }
            let participant = CareTeam.Participant(
                role: [role].compactMap { $0 },
                member: member,
                onBehalfOf: member.kind == "Practitioner" ? actor.organization : nil,
                period: period(performer.time)
            )
            team.participant.unite([participant])
        }
        team.identifier = identifiers(event.ids)
        guard !team.participant.isEmpty || !team.identifier.isEmpty else { return }
        team.subject = patient
        team.period = period(event.effectiveTime)
        _ = register.file(team, key: key(of: event.ids), at: event.place)
    }

    /// An order that the document answers.
    private func order(_ order: ParentDocument) {
        var request = ServiceRequest(status: "unknown", intent: "order", subject: patient)
        request.identifier = identifiers(order.ids)
        request.code = concept(order.code)
        guard !request.identifier.isEmpty || request.code != nil else { return }
        if let priority = order.priorityCode { request.orderDetail = concepts([priority]) }
        // An order detail needs a code to belong to (invariant prr-1).
        if request.code == nil { request.orderDetail = [] }
        orders.append(register.file(request, key: key(of: order.ids), at: order.place))
    }

    /// A consent that the document rests on.
    private func authorization(_ view: ParentDocument) {
        let system = "http://terminology.hl7.org/CodeSystem/consentscope"
        let status = view.statusCode.flatMap { branch($0.code) }
        var consent = Consent(
            status: Primitive(status == "completed" ? "active" : "proposed"),
            scope: CodeableConcept(coding: [Coding(system: system, code: "patient-privacy")])
        )
        consent.patient = patient
        consent.identifier = identifiers(view.ids)
        consent.category = [concept(required: view.code)]
        // R4 asks for a policy (invariant ppc-1); the document names none.
        consent.policyRule = CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        _ = register.file(consent, key: key(of: view.ids), at: view.place)
    }
}
