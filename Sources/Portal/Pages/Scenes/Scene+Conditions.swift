import ClinicalRecord
import RecordPrint

extension Scene {
    var conditions: FactPage {
        var page = FactPage(texts["conditions"])
        let told = summary.activeProblems.filter { !$0.status.isEmpty }
        let untold = summary.activeProblems.filter { $0.status.isEmpty }
        page.notices = absence(.problems, isEmpty: summary.problems.isEmpty)
        page.add(texts["current"], ProblemLine.united(told).map { problem($0) })
        page.add(texts["unsure"], ProblemLine.united(untold).map { problem($0) })
        page.add(texts["past"], ProblemLine.united(summary.pastProblems).map { problem($0, isPast: true) })
        page.add(texts["ruledOut"], denials(.problems))
        return page
    }

    private func problem(_ lines: [ProblemLine], isPast: Bool = false) -> FactCard {
        let line = lines[0]
        var card = FactCard(known(line.title))
        card.isPast = isPast
        if !["active", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        if ["unconfirmed", "provisional", "differential"].contains(line.verification) {
            card.mark(.warn, "?", wording.word("verification", line.verification).description)
        }
        card.add(texts["since"], day(line.onset))
        card.add(texts["until"], day(line.abatement))
        card.add(texts["severity"], clean(line.severity))
        card.add(texts["alsoCalled"], otherNames(lines.map(\.title)))
        let beside = lines.flatMap { [$0.title, $0.status, $0.severity] }
        card.add(
            texts["notes"],
            remarks(lines.flatMap(\.notes), beside: beside, dates: lines.flatMap { [$0.onset, $0.abatement] })
        )
        card.origin = note(lines.map(\.origin), .problems, about: line.title)
        return card
    }

    /// Each name once, beside the one that is shown.
    func otherNames(_ names: [String]) -> [String] {
        var seen: Set<String> = [names.first?.lowercased() ?? ""]
        return names.dropFirst().filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }.map { clean($0) }
    }

    var allergyPage: FactPage {
        var page = FactPage(texts["allergies"])
        let active = summary.allergies.filter(\.isActive)
        page.notices = absence(.allergies, isEmpty: summary.allergies.isEmpty)
        page.add(texts["current"], (active.filter(\.isHighRisk) + active.filter { !$0.isHighRisk }).map { allergy($0) })
        page.add(texts["past"], summary.allergies.filter { !$0.isActive }.map { allergy($0) })
        page.add(texts["ruledOut"], denials(.allergies))
        return page
    }

    private func allergy(_ line: AllergyLine) -> FactCard {
        var card = FactCard(known(line.substance))
        card.isUrgent = line.isHighRisk && line.isActive
        card.isPast = !line.isActive
        if line.isHighRisk { card.mark(.alarm, "■", texts["highRisk"]) }
        if !line.isActive { card.mark(.quiet, "•", state(line.status)) }
        if line.verification == "unconfirmed" {
            card.mark(.warn, "?", wording.word("verification", line.verification).description)
        }
        let kinds = line.categories.map { wording.word("category", $0).description }
        let type = line.type == "intolerance" ? [wording.word("type", line.type).description] : []
        card.add(texts["happens"], line.reactions.map { clean($0) })
        card.add(texts["kind"], (type + kinds).joined(separator: ", "))
        card.add(texts["since"], day(line.since))
        let beside = [line.substance, line.status, line.severity] + line.reactions
        card.add(texts["notes"], remarks(line.notes, beside: beside, dates: [line.since, line.recorded]))
        card.origin = note(line.origin, .allergies, about: line.substance)
        return card
    }
}
