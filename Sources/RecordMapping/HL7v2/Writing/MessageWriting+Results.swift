import FHIRR4
import HL7v2
import MappingTables

/// Results; rules C32 to C37 backwards.
///
/// Source: HL7 v2.5.1, section 7.3.1, <https://www.hl7.eu/HL7v2x/v251/std251/ch07.html>
extension MessageWriting {
    /// ORU^R01^ORU_R01: one for each report, then one for each visit with the observations of no report.
    func results() -> [WrittenMessage] {
        let reports = facts(DiagnosticReport.self).filter { $0.resource.status.value != "entered-in-error" }
        let messages = reports.map { report($0) }
        let mine = Set(facts(Immunization.self).map(\.id))
        let loose = facts(Observation.self).filter { fact in
            Self.isSayable(fact.resource) && !fact.resource.partOf.contains { entryID($0).map(mine.contains) == true }
        }
        return messages
            + byVisit(loose) { $0.encounter }.map { visit, list in
                var message = start("ORU", "R01", "ORU_R01")
                self.visit(visit, in: &message)
                for group in Self.headed(list) { self.group(group, in: &message) }
                return message
            }
    }

    private func report(_ fact: Fact<DiagnosticReport>) -> WrittenMessage {
        let report = fact.resource
        var message = start("ORU", "R01", "ORU_R01")
        visit(report.encounter, in: &message)
        order(fact, in: &message)
        let text = Self.lines(of: report)
        for line in text?.lines ?? [] { message.add(self.line(line, report, message.count("OBX") + 1)) }
        for reference in report.result {
            guard let found = self.fact(reference, as: Observation.self), !written.contains(found.id),
                Self.isSayable(found.resource)
            else { continue }
            observation(found, in: &message)
        }
        for form in report.presentedForm where form != text?.form {
            let title = form.title.map { CodeableConcept(text: $0) } ?? report.code
            message.add(obx(form, title, asText: false, message.count("OBX") + 1))
        }
        for specimen in report.specimen.compactMap({ self.fact($0, as: Specimen.self) }) {
            message.add(spm(specimen, message.count("SPM") + 1), saying: "Specimen", specimen.id)
        }
        return message
    }

    /// One line of a text of a report.
    private func line(_ words: String, _ report: DiagnosticReport, _ number: Int) -> SegmentDraft {
        var obx = SegmentDraft("OBX")
        obx.set(1, text: String(number))
        obx.set(2, text: "TX")
        obx.set(3, cwe(report.code))
        obx.set(5, text: words)
        obx.set(11, text: spelling(report.status.value, by: .v2ObservationStatus) ?? "F")
        return obx
    }

    /// Observations of one kind, time and specimen.
    private struct Group {
        let category: Coding?
        let time: EventTime?
        let issued: Primitive?
        let specimen: Reference?
        var list: [Fact<Observation>]
    }

    private static func headed(_ list: [Fact<Observation>]) -> [Group] {
        var groups: [Group] = []
        for fact in list {
            let one = fact.resource
            let category = one.category.flatMap(\.coding).first { $0.system == GroupHeading.system && $0.code != nil }
            let index = groups.firstIndex {
                $0.category?.code == category?.code && $0.time == one.effective && $0.issued == one.issued
                    && $0.specimen == one.specimen
            }
            if let index {
                groups[index].list.append(fact)
            } else {
                groups.append(
                    Group(
                        category: category,
                        time: one.effective,
                        issued: one.issued,
                        specimen: one.specimen,
                        list: [fact]
                    )
                )
            }
        }
        return groups
    }

    /// OBR is the heading of the group and claims no report: it has no number, and its code is that of the category.
    private func group(_ group: Group, in message: inout WrittenMessage) {
        var obr = SegmentDraft("OBR")
        obr.set(1, text: String(message.count("OBR") + 1))
        let words = group.category == nil ? "Observations" : group.category?.display
        obr.set(4, SegmentDraft.parts([group.category?.code, words, GroupHeading.system]))
        obr.set(7, text: start(group.time))
        obr.set(8, text: end(group.time))
        obr.set(22, text: dtm(group.issued))
        message.add(obr)
        for fact in group.list { observation(fact, in: &message) }
        if let specimen = fact(group.specimen, as: Specimen.self) {
            message.add(spm(specimen, message.count("SPM") + 1), saying: "Specimen", specimen.id)
        }
    }
}
