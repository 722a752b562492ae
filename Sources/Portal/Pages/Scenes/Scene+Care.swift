import ClinicalRecord
import RecordPrint

extension Scene {
    var procedurePage: FactPage {
        var page = FactPage(texts["procedures"])
        page.notices = absence(.procedures, isEmpty: summary.procedures.isEmpty && summary.devices.isEmpty)
        page.add(texts["operations"], summary.procedures.map(procedure))
        page.add(texts["devices"], summary.devices.map(device))
        page.add(texts["ruledOut"], denials(.procedures) + denials(.devices))
        return page
    }

    private func procedure(_ line: ProcedureLine) -> FactCard {
        var card = FactCard(known(line.title))
        if !["completed", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        card.add(texts["when"], line.date == nil ? "" : wording.period(line.date, line.end).description)
        card.add(texts["why"], line.reasons.map { clean($0) })
        card.add(texts["bodySite"], line.bodySites.map { clean($0) })
        card.add(texts["outcome"], clean(line.outcome))
        card.add(texts["who"], line.performers.map { clean($0) })
        card.add(texts["where"], clean(line.place))
        let beside = [line.title, line.status, line.outcome] + line.reasons
        card.add(texts["notes"], remarks(line.notes, beside: beside, dates: [line.date, line.end]))
        card.origin = note(line.origin, .procedures, about: line.title)
        return card
    }

    private func device(_ line: DeviceLine) -> FactCard {
        var card = FactCard(known(line.name))
        if !["active", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        card.add(texts["maker"], clean(line.manufacturer))
        card.add(texts["batch"], clean(line.lot))
        card.add(texts["serial"], clean(line.serial))
        card.add(texts["when"], day(line.date))
        card.origin = note(line.origin, .devices, about: line.name)
        return card
    }

    var carePlan: FactPage {
        var page = FactPage(texts["carePlan"])
        func cards(_ kind: String) -> [FactCard] { summary.carePlans.filter { $0.kind == kind }.map(plan) }
        let isEmpty = summary.carePlans.isEmpty && summary.careTeam.isEmpty
        page.notices = absence(.carePlans, isEmpty: isEmpty)
        page.add(texts["goals"], cards("Goal"))
        page.add(texts["plans"], cards("CarePlan"))
        page.add(texts["orders"], cards("ServiceRequest"))
        page.add(texts["team"], summary.careTeam.map(member))
        page.add(texts["ruledOut"], denials(.carePlans))
        return page
    }

    private func plan(_ line: CarePlanLine) -> FactCard {
        var card = FactCard(known(line.title))
        if !["active", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        card.lead = clean(line.detail)
        card.add(texts["when"], span(line.start, line.end))
        card.origin = note(line.origin, .carePlans, about: line.title)
        return card
    }

    private func member(_ line: CareTeamLine) -> FactCard {
        var card = FactCard(known(line.name))
        card.add(texts["role"], clean(line.role))
        card.add(texts["organization"], clean(line.organization))
        card.add(texts["phone"], clean(line.phone))
        card.origin = note(line.origin, .careTeam, about: line.name)
        return card
    }

    var insurance: FactPage {
        var page = FactPage(texts["insurance"])
        page.notices = absence(.coverages, isEmpty: summary.coverages.isEmpty)
        let isOver = { (line: CoverageLine) in line.status == "cancelled" || isPast(line.end) }
        page.add(texts["current"], summary.coverages.filter { !isOver($0) }.map { coverage($0, isPast: false) })
        page.add(texts["past"], summary.coverages.filter(isOver).map { coverage($0, isPast: true) })
        return page
    }

    private func coverage(_ line: CoverageLine, isPast: Bool) -> FactCard {
        var card = FactCard(wording.list(line.payers).description)
        card.isPast = isPast
        if !["active", ""].contains(line.status) { card.mark(.quiet, "•", state(line.status)) }
        card.add(texts["kind"], clean(line.type))
        card.add(texts["member"], clean(line.memberID))
        card.add(texts["group"], clean(line.groupID))
        card.add(texts["when"], span(line.start, line.end))
        card.origin = note(line.origin, .coverages, about: line.payers.first ?? "")
        return card
    }
}
