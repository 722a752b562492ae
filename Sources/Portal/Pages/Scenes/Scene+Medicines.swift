import ClinicalRecord
import Gateway
import RecordPrint

extension Scene {
    var medicines: FactPage { medicines([]) }

    /// The medicines, with what was asked for more of them.
    func medicines(_ prescriptions: [Prescription]) -> FactPage {
        var page = FactPage(texts["medicines"])
        page.lead = texts["medicinesLead"]
        let unsure = summary.pastMedications.filter { ["unknown", ""].contains($0.status) }
        let past = summary.pastMedications.filter { !["unknown", ""].contains($0.status) }
        page.notices = absence(.medications, isEmpty: summary.medications.isEmpty)
        page.add(
            texts["medicinesNow"],
            MedicationLine.united(summary.currentMedications).map { medicine($0, of: prescriptions) }
        )
        page.add(texts["unsure"], MedicationLine.united(unsure).map { medicine($0, of: prescriptions) })
        page.add(
            texts["medicinesPast"],
            MedicationLine.united(past).map { medicine($0, isPast: true, of: prescriptions) }
        )
        page.add(texts["ruledOut"], denials(.medications))
        if !summary.medications.isEmpty {
            let href = path(.download, "medications.pdf")
            page.actions = [FactCard.Link(href: href, label: texts["printMedicines"])]
        }
        return page
    }

    func medicine(
        _ lines: [MedicationLine],
        isPast: Bool = false,
        of prescriptions: [Prescription] = []
    ) -> FactCard {
        let line = lines[0]
        var card = FactCard(known(line.name))
        (card.isPast, card.href) = (isPast, path(.medicines, key(lines)))
        let asked = prescriptions.first { prescription in lines.contains { $0.origin == prescription.line.origin } }
        if let open = asked?.open { card.mark(.good, "•", texts["stage.\(open.stage.rawValue)"]) }
        let told = lines.map(\.dosage).filter { !$0.isEmpty }
        card.lead = told.first.map { clean($0) } ?? (isPast ? "" : texts["noDirections"])
        if !["active", "completed", ""].contains(line.status) { card.mark(.warn, "•", state(line.status)) }
        if line.isCurrent, self.isPast(line.end) { card.mark(.warn, "◆", texts["endPassed"]) }
        card.add(texts["howToTake"], otherNames(told))
        card.add(texts["usedFor"], otherNames([""] + lines.flatMap(\.reasons)))
        card.add(texts["since"], day(line.start))
        card.add(texts["until"], day(line.end))
        card.add(texts["prescriber"], otherNames([""] + lines.map(\.prescriber)))
        card.add(texts["refills"], lines.map(\.refills).first { !$0.isEmpty } ?? "")
        card.add(texts["quantity"], lines.map(\.quantity).first { !$0.isEmpty } ?? "")
        card.add(texts["alsoCalled"], otherNames(lines.map(\.name)))
        let beside = lines.flatMap { [$0.name, $0.dosage, $0.status] }
        card.add(
            texts["notes"],
            remarks(lines.flatMap(\.notes), beside: beside, dates: lines.flatMap { [$0.start, $0.end] })
        )
        card.origin = note(lines.map(\.origin), .medications, about: line.name)
        return card
    }
}
