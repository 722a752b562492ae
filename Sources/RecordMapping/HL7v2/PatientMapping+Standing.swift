import FHIRR4
import Findings
import HL7v2
import MappingTables

extension PatientMapping {
    /// Segments that stand for themselves, in their order.
    func standing(_ group: PatientGroup, _ patient: inout Patient) {
        if group.visits.isEmpty {
            team(group)
            patient.extensions += accidents(group)
        }
        for (index, segment) in group.others.enumerated() {
            switch segment.name {
            case "NK1": relative(NK1(segment), &patient)
            case "IN1": insurance(IN1(segment), group.others[(index + 1)...], patient)
            case "FT1": charge(FT1(segment), notes: group.standingNotes[index] ?? [])
            case "ARV": restrict(ARV(segment), &patient)
            case "DB1":
                _ = context.branch(segment.leaf(1))
                patient.extensions += nested("disability", segment, RemainingFields.db1)
            case _ where segment.name.isLocal:
                patient.extensions += context.named([segment], on: .patient)
                if segment.leaves.isEmpty { context.file(Basic(segment, context), at: segment.place) }
                keep(segment)
            default: clinical(segment, notes: group.standingNotes[index] ?? [])
            }
        }
    }

    private func clinical(_ segment: Segment, notes: [Segment]) {
        switch segment.name {
        case "AL1": file(AllergyIntolerance(AL1(segment), context), at: segment)
        case "IAM": file(AllergyIntolerance(IAM(segment), context), at: segment)
        case "PR1": file(Procedure(PR1(segment), context), at: segment)
        case "PRB": file(Condition(PRB(segment), notes: notes, context), at: segment)
        case "GOL": file(Goal(GOL(segment), notes: notes, context), at: segment)
        case "PTH": file(CarePlan(PTH(segment), context), at: segment)
        case "CON": file(Consent(CON(segment), context), at: segment)
        case "RF1": file(ServiceRequest(RF1(segment), context), at: segment)
        case "DG1" where context.encounter == nil:
            file(Condition(DG1(segment), context), at: segment)
            context.ledger.markUnread(segment[6].leaves, .structural)
        // These are of the visit, of a team, of an insurance or of an account.
        case "DG1", "ROL", "PRT", "ACC", "IN2", "IN3", "GT1": break
        default: keep(segment)
        }
    }

    /// A segment that no resource is made of, as it was sent (C9).
    private func keep(_ segment: Segment) {
        guard context.ledger.hasUnread(segment.leaves) else { return }
        context.file(Basic(segment, context), at: segment.place)
    }

    private func file(_ resource: (some FHIRResource)?, at segment: Segment) {
        guard var resource else { return }
        resource.extensions += context.raw(segment)
        context.file(resource, at: segment.place)
    }

    private func relative(_ nk1: NK1, _ patient: inout Patient) {
        let contact = Patient.Contact(nk1, context)
        if let contact, var person = RelatedPerson(nk1, contact: contact, context) {
            patient.contact.append(contact)
            person.extensions += context.remaining(nk1.segment, RemainingFields.nk1)
            person.extensions += context.raw(nk1.segment)
            context.file(person, at: nk1.segment.place)
        } else if var contact {
            contact.extensions += context.remaining(nk1.segment, RemainingFields.nk1)
            contact.extensions += context.raw(nk1.segment)
            patient.contact.append(contact)
        } else {
            patient.extensions += context.remaining(nk1.segment, [(3, .code), (7, .code)] + RemainingFields.nk1)
            patient.extensions += context.raw(nk1.segment)
        }
    }

    /// IN2 and IN3 after an IN1 are of the same insurance.
    private func insurance(_ in1: IN1, _ following: ArraySlice<Segment>, _ patient: Patient) {
        var coverage = Coverage(in1, of: patient, context)
        let parts = following.prefix { $0.name == "IN2" || $0.name == "IN3" }
        for segment in parts {
            if segment.name == "IN2" { coverage.add(IN2(segment), context) } else { coverage.certify(segment, context) }
        }
        coverage.extensions += context.remaining(in1.segment, RemainingFields.in1)
        for segment in [in1.segment] + parts { coverage.extensions += context.raw(segment) }
        context.file(coverage, at: in1.segment.place)
    }

    /// A payment is no charge (C72): it is kept as it was sent.
    private func charge(_ ft1: FT1, notes: [Segment]) {
        let kind = context.branch(ft1.kind.code)?.uppercased() ?? ""
        if kind == "PY" || kind == "CO" {
            context.file(Basic(ft1.segment, context), at: ft1.segment.place)
        } else {
            file(ChargeItem(ft1, notes: notes, context), at: ft1.segment)
        }
    }

    /// ACC is of the visit, or of the patient where there is none.
    func accidents(_ group: PatientGroup) -> [Extension] {
        group.others.filter { $0.name == "ACC" }.flatMap { nested("accident", $0, RemainingFields.acc) }
    }

    private func nested(_ name: String, _ segment: Segment, _ fields: [(Int, FieldKind)]) -> [Extension] {
        let parts = context.remaining(segment, fields)
        return parts.isEmpty ? [] : [Extension("urn:chartway:\(name)", extensions: parts)]
    }

    /// ROL and PRT of no visit: a care team.
    private func team(_ group: PatientGroup) {
        let segments = group.others.filter { $0.name == "ROL" || $0.name == "PRT" }
        guard let first = segments.first else { return }
        var team = CareTeam(id: context.id(of: CareTeam.kind, from: first))
        team.subject = context.subject
        for part in segments.map({ MessageParticipant($0, context) }) {
            let members = part.people + part.organizations
            team.participant += members.map {
                CareTeam.Participant(role: Array(ifAny: part.role), member: $0, period: part.period)
            }
            team.extensions += part.extensions
        }
        context.file(team, at: first.place)
    }

    /// An access restriction is a label (A31).
    private func restrict(_ arv: ARV, _ patient: inout Patient) {
        guard let concept = context.concept(arv.restriction) else { return }
        patient.meta = patient.meta ?? Meta()
        let coding = Coding(system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R")
        if patient.meta?.security.contains(coding) == false { patient.meta?.security.append(coding) }
        patient.meta?.security += concept.coding
        _ = context.branch(arv.setID)
        context.ledger.markUnread(arv.segment.leaves, .structural)
    }
}
