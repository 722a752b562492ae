import ClinicalRecord
import MappingTables

/// Vaccines by the disease that they protect against, each dose with its date.
struct VaccinePage: Sendable, Hashable {
    struct Dose: Sendable, Hashable {
        var date: String
        /// `Dose 2`, if its number was sent.
        var number: String
        var vaccine: String
        var facts: [String]
        var origin: SourceNote

        var values: PageValues {
            PageValues([
                "date": date, "number": number, "vaccine": vaccine, "facts": facts, "origin": [origin.values],
            ])
        }
    }

    struct Family: Sendable, Hashable {
        var heading: String
        var tally: String
        var doses: [Dose]
    }

    let title: String
    let lead: String
    let notices: [FactPage.Notice]
    let families: [Family]
    let notGiven: FactPage.Group?
    let actions: [FactCard.Link]

    var values: PageValues {
        PageValues([
            "title": title, "lead": lead, "notices": notices.map(\.values),
            "families": families.map { family in
                PageValues([
                    "heading": family.heading, "tally": family.tally, "doses": family.doses.map(\.values),
                ])
            },
            "groups": notGiven.map { [$0.values] } ?? [], "actions": actions.map(\.values),
        ])
    }
}

extension Scene {
    var vaccines: VaccinePage {
        let refused = denials(.immunizations)
        return VaccinePage(
            title: texts["vaccines"],
            lead: summary.immunizations.isEmpty ? "" : texts["vaccinesLead"],
            notices: absence(.immunizations, isEmpty: summary.immunizations.isEmpty),
            families: families,
            notGiven: refused.isEmpty ? nil : FactPage.Group(heading: texts["vaccinesNotGiven"], cards: refused),
            actions: summary.immunizations.isEmpty
                ? []
                : [FactCard.Link(href: path(.download, "immunizations.pdf"), label: texts["printVaccines"])]
        )
    }

    /// By name; what belongs to no group that we know stands last.
    private var families: [VaccinePage.Family] {
        var groups: [String: [ImmunizationLine]] = [:]
        for line in summary.immunizations {
            let known = Tables.standard.vaccineGroups(ofCVX: line.cvx)
            for group in known.isEmpty ? [""] : known { groups[group, default: []].append(line) }
        }
        let families = groups.map { group, lines -> (isLast: Bool, family: VaccinePage.Family) in
            let heading = texts.all["group.\(group)"] ?? (group.isEmpty ? texts["otherVaccines"] : group)
            let doses = lines.sorted { ($0.date ?? "", $0.lot) < ($1.date ?? "", $1.lot) }.map(dose)
            let tally = texts.count("doses", doses.count)
            return (group.isEmpty, VaccinePage.Family(heading: heading, tally: tally, doses: doses))
        }
        return families.sorted { one, other in
            if one.isLast != other.isLast { return other.isLast }
            return one.family.heading.lowercased() < other.family.heading.lowercased()
        }.map(\.family)
    }

    private func dose(_ line: ImmunizationLine) -> VaccinePage.Dose {
        let maker = [line.manufacturer, line.lot.isEmpty ? "" : "\(texts["batch"]) \(line.lot)"]
        let tail = " Route of Administration"
        let route = line.route.hasSuffix(tail) ? String(line.route.dropLast(tail.count)) : line.route
        let body = [line.dose, line.site, route]
        let beside = [line.vaccine, line.lot, line.status, line.manufacturer, line.dose]
        let facts =
            [maker, body, [line.performer, line.place]].map { parts in
                parts.map { clean($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
            } + [line.isHistorical ? texts["told"] : ""] + remarks(line.notes, beside: beside, dates: [line.date])
        return VaccinePage.Dose(
            date: line.date == nil ? texts["undated"] : day(line.date),
            number: line.doseNumber.isEmpty ? "" : texts("doseNumber", ["number": clean(line.doseNumber)]),
            vaccine: known(line.vaccine),
            facts: facts.filter { !$0.isEmpty },
            origin: note(line.origin, .immunizations, about: line.vaccine)
        )
    }
}
