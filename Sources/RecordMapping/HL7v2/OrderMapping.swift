import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Turns one order and what belongs to it into resources; the kind of message decides what an OBX is to it.
struct OrderMapping {
    let context: MessageContext
    let group: OrderGroup
    let orc: ORC?
    let obr: OBR?
    let numbers: OrderNumbers

    init(_ group: OrderGroup, _ context: MessageContext) {
        self.context = context
        self.group = group
        orc = group.orc.map { ORC($0) }
        obr = group.obr.map { OBR($0) }
        numbers = OrderNumbers(orc, obr, context)
    }

    /// Whether the message orders rather than reports.
    private var isOrder: Bool { ["ORM", "OML", "OMG", "OMI", "OMP", "OMS", "OMN"].contains(context.kind) }

    /// Files all resources of the order.
    func file() {
        if group.drugs.contains(where: { $0.name == "RXA" }), context.kind != "RAS" {
            ImmunizationMapping(self).file()
            return
        }
        if !group.drugs.isEmpty {
            MedicationMapping(self).file()
            if obr == nil { return fileLoose() }
        }
        guard let anchor = group.obr ?? group.orc else { return fileLoose() }
        fileExamination(at: anchor)
    }

    private func fileExamination(at anchor: Segment) {
        if !isOrder, let heading = GroupHeading(obr, orc, numbers, context) {
            let specimens = specimens()
            _ = ObservationMapping(self, report: nil, specimens: specimens, heading: heading).file()
            return
        }
        var request = ServiceRequest(orc, obr, numbers, at: anchor, context)
        timing(&request)
        let specimens = specimens()
        request.specimen = specimens
        let reference = Reference("\(ServiceRequest.kind)/\(request.id ?? "")")
        let note = Annotation(group.notes, context)
        if isOrder {
            for part in participations {
                request.performer += part.people + part.organizations + Array(ifAny: part.device)
                request.locationReference += part.places
                request.extensions += part.extensions
            }
            request.note = Array(ifAny: note)
            request.supportingInfo = ObservationMapping(self, report: nil, specimens: specimens).file()
        } else if let obr {
            report(obr, basedOn: reference, specimens: specimens, note: note)
        } else {
            request.note = Array(ifAny: note)
            _ = ObservationMapping(self, report: nil, specimens: specimens).file()
        }
        if let orc { request.extensions += context.remaining(orc.segment, RemainingFields.orc) }
        if let obr { request.extensions += context.remaining(obr.segment, RemainingFields.obr) }
        for segment in [group.orc, group.obr].compactMap(\.self) + group.timings + group.participants {
            request.extensions += context.raw(segment)
        }
        if let time = request.authoredOn?.value, time.utf8.count > 10 {
            context.file(request, at: anchor.place, time: time)
        } else {
            context.file(request, at: anchor.place)
        }
    }

    private func report(_ obr: OBR, basedOn order: Reference, specimens: [Reference], note: Annotation?) {
        var report = DiagnosticReport(obr, numbers, basedOn: order, context)
        report.specimen = specimens
        let observations = ObservationMapping(self, report: report, specimens: specimens)
        report.result = observations.file()
        report.presentedForm = observations.forms
        report.conclusion = observations.conclusion
        report.extensions += observations.unreadable.map { Extension("urn:chartway:OBX-3", .concept($0)) }
        if let note {
            let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note"
            report.extensions.append(Extension(url, .annotation(note)))
        }
        for part in participations {
            report.performer += part.people + part.organizations
            report.extensions += part.places.map { Extension("urn:chartway:place", .reference($0)) }
            report.extensions += Array(ifAny: part.device).map {
                Extension("urn:chartway:device", .reference($0))
            }
            report.extensions += Array(ifAny: part.participation) + part.extensions
        }
        if report.performer.isEmpty { report.performer = observations.laboratories }
        context.file(report, at: obr.segment.place, time: report.issued?.value)
    }

    var participations: [MessageParticipant] {
        group.participants.filter { $0.name == "PRT" }.map { MessageParticipant($0, context) }
    }

    /// TQ1: priority and time of the service.
    private func timing(_ request: inout ServiceRequest) {
        for tq1 in group.timings.map({ TQ1($0) }) {
            _ = context.branch(tq1.setID)
            for priority in tq1.priorities where request.priority == nil {
                request.priority = context.code(priority, by: .v2Priority)
            }
            if let time = context.eventTime(from: tq1.start, to: tq1.end) {
                request.occurrence = request.occurrence ?? time
            }
            for words in [tq1.condition, tq1.instruction].compactMap({ context.text($0) }) {
                request.orderDetail.append(CodeableConcept(text: words))
            }
            request.extensions += context.remaining(tq1.segment, RemainingFields.tq1)
        }
    }

    private func specimens() -> [Reference] {
        let filed = group.specimens.map { group in
            context.file(Specimen(group, context), at: group.spm.place)
        }
        guard filed.isEmpty, let obr, let specimen = Specimen(obr, numbers, context) else { return filed }
        return [context.file(specimen, at: obr.segment.place)]
    }

    /// Observations of an order that is no examination.
    private func fileLoose() {
        let specimens = specimens()
        _ = ObservationMapping(self, report: nil, specimens: specimens).file()
    }
}
