import FHIRR4
import HL7v2
import MappingTables

/// A report and the order it answers; rules C30 to C32 backwards.
///
/// Source: HL7 v2.5.1, section 7.4.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmOBR.htm>
extension MessageWriting {
    /// ORC, OBR and NTE of a report.
    func order(_ fact: Fact<DiagnosticReport>, in message: inout WrittenMessage) {
        let report = fact.resource
        let request = report.basedOn.lazy.compactMap { self.fact($0, as: ServiceRequest.self) }.first
        let own = numbers(report.identifier, of: fact.id)
        let placer = number("PLAC", of: report.identifier + (request?.resource.identifier ?? []))
        let other = request?.resource.identifier.first { kind($0) != "FILL" }
        let filler = number("FILL", of: own) ?? own.first { $0 != placer }
        if let request {
            message.add(orc(request.resource, placer ?? other, filler))
            written.insert(request.id)
        }
        var obr = SegmentDraft("OBR")
        obr.set(1, text: String(message.count("OBR") + 1))
        obr.set(2, ei(placer ?? other))
        obr.set(3, ei(filler))
        obr.set(4, cwe(report.code))
        obr.set(7, text: start(report.effective))
        obr.set(8, text: end(report.effective))
        if let request { ask(request.resource, in: &obr) }
        obr.set(22, text: dtm(report.issued))
        obr.set(24, text: report.category.first.flatMap { code($0, by: .v2ServiceSection) })
        obr.set(25, text: spelling(report.status.value, by: .v2ReportStatus))
        people(report, in: &obr)
        keep(report.extensions, in: &obr, RemainingFields.obr)
        message.add(obr, saying: "DiagnosticReport", fact.id)
        if let request { message.say("ServiceRequest", request.id) }
        remarks(report).forEach { message.add($0) }
        written.insert(fact.id)
    }

    private func orc(_ request: ServiceRequest, _ placer: Identifier?, _ filler: Identifier?) -> SegmentDraft {
        var orc = SegmentDraft("ORC")
        orc.set(1, text: "RE")
        orc.set(2, ei(placer))
        orc.set(3, ei(filler))
        orc.set(4, ei(request.requisition))
        orc.set(5, text: spelling(request.status.value, by: .v2RequestStatus))
        orc.set(9, text: dtm(request.authoredOn))
        if case .reference(let person)? = request.extensions["urn:chartway:entered-by"]?.value {
            orc.set(10, xcn(person))
        }
        if case .reference(let person)? = request.extensions["urn:chartway:verified-by"]?.value {
            orc.set(11, xcn(person))
        }
        if resource(request.requester, as: Organization.self) != nil {
            orc.set(21, xon(request.requester))
        } else {
            orc.set(12, xcn(request.requester))
        }
        let reason = "http://hl7.org/fhir/StructureDefinition/request-statusReason"
        orc.set(16, cwe(concept(reason, in: request.extensions)))
        keep(request.extensions, in: &orc, RemainingFields.orc)
        return orc
    }

    /// What the order asks for, in fields of OBR.
    private func ask(_ request: ServiceRequest, in obr: inout SegmentDraft) {
        obr.set(5, text: spelling(request.priority, by: .v2Priority))
        obr.set(6, text: start(request.occurrence))
        if request.intent == "reflex-order" { obr.set(11, text: "G") }
        let info = request.extensions["urn:chartway:relevant-clinical-information"]?.value
        if case .string(let words)? = info { obr.set(13, text: words) }
        if resource(request.requester, as: Organization.self) == nil { obr.set(16, xcn(request.requester)) }
        obr.add(31, request.reasonCode.map { cwe($0) })
        keep(request.extensions, in: &obr, RemainingFields.obr)
    }

    private func people(_ report: DiagnosticReport, in obr: inout SegmentDraft) {
        for found in report.extensions where found.url == "urn:chartway:copy-to" {
            if case .reference(let person)? = found.value { obr.add(28, xcn(person)) }
        }
        obr.set(32, ndl(report.resultsInterpreter.first))
        for performer in report.performer where resource(performer, as: Practitioner.self) != nil {
            obr.add(34, ndl(performer))
        }
        for found in report.extensions where found.url == "urn:chartway:transcriber" {
            if case .reference(let person)? = found.value { obr.add(35, ndl(person)) }
        }
    }

    /// The conclusion, unless a text of the report says it, and what else was remarked.
    private func remarks(_ report: DiagnosticReport) -> [SegmentDraft] {
        var list: [Annotation] = []
        if let words = report.conclusion, Self.lines(of: report) == nil { list.append(Annotation(text: words)) }
        let url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note"
        for found in report.extensions where found.url == url {
            if case .annotation(let note)? = found.value { list.append(note) }
        }
        return notes(list)
    }

    /// The text in lines that is both the conclusion and a form of the report: it stands in a run of OBX.
    static func lines(of report: DiagnosticReport) -> (form: Attachment, lines: [String])? {
        guard let words = report.conclusion else { return nil }
        let data = Base64Text.encode(Array(words.utf8))
        guard let form = report.presentedForm.first(where: { $0.contentType == "text/plain" && $0.data == data })
        else { return nil }
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.count > 1 && lines.last != "" ? (form, lines) : nil
    }
}
