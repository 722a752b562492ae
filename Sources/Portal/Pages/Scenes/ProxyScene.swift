import ClinicalRecord
import Gateway
import RecordPrint

/// What the clinic's pages say of who acts for whom.
struct ProxyScene: Sendable {
    private let family: FamilyScene
    private var texts: Texts { family.texts }

    init(_ family: FamilyScene) { self.family = family }

    func list(_ items: [QueuedItem], _ standing: [ReadFamily.Standing], _ notice: String) -> PageValues {
        PageValues([
            "title": texts["proxies"], "lead": texts["proxiesLead"], "items": items.map(line),
            "isEmpty": items.isEmpty, "notice": notice,
            "standing": standing.map { found -> PageValues in
                let values = PageValues([
                    "title": "\(family.clean(found.consent.name)), \(family.relation(found.consent.relation))",
                    "patient": texts("actsFor", ["patient": name(found.person)]), "ref": found.handle,
                    "key": found.consent.key,
                ])
                return values.merging(family.terms(found.consent.terms)) { one, _ in one }
            },
        ])
    }

    private func name(_ person: PersonHeader) -> String { texts.wording.known(person.name).description }

    private func title(_ queued: QueuedItem) -> String {
        let (who, whom) =
            queued.item.kind == .custody
            ? (name(queued.person), family.clean(queued.item.said(WorkItem.childName) ?? ""))
            : (family.clean(queued.consent?.name ?? ""), name(queued.person))
        return texts("proxyTitle", ["name": who, "patient": whom])
    }

    private func line(_ queued: QueuedItem) -> PageValues {
        var values = ClinicScene(texts, now: family.now).common(queued)
        values["href"] = "\(ClinicPage.proxies.path)/\(queued.handle)/\(queued.item.key)"
        values["title"] = title(queued)
        values["topic"] = texts[queued.item.kind == .custody ? "proxyCustody" : "proxyInvited"]
        return values
    }

    func one(_ queued: QueuedItem, _ form: ProxyForm) -> PageValues {
        let isCustody = queued.item.kind == .custody
        let isAccepted = isCustody || queued.consent?.isAccepted ?? false
        let canAgree = isCustody ? !form.children.isEmpty : isAccepted
        let children = form.children.map { child in
            PageValues([
                "ref": child.handle, "name": texts.wording.known(child.name).description,
                "born": child.birthDate.map { texts("born", ["date": texts.wording.day($0).description]) } ?? "",
            ])
        }
        return PageValues([
            "title": title(queued), "item": [line(queued)], "chart": "/p/\(queued.handle)",
            "facts": facts(queued).filter { !$0.1.isEmpty }.map { PageValues(["label": $0.0, "value": $0.1]) },
            "action": "\(ClinicPage.proxies.path)/\(queued.handle)/\(queued.item.key)", "isWaiting": !isAccepted,
            "mistakes": FieldMistake.values(form.mistakes(texts)), "reason": form.reason,
            "search": isCustody ? [PageValues(["who": form.who])] : [],
            "agree": canAgree
                ? [PageValues(["note": form.note, "hasChildren": isCustody, "children": children])] : [],
        ])
    }

    private func facts(_ queued: QueuedItem) -> [(String, String)] {
        let item = queued.item
        if item.kind == .custody {
            let relation = item.said(WorkItem.relation).flatMap(FamilyRelation.init).map(family.relation) ?? ""
            let born = item.said(WorkItem.childBorn).map { texts.wording.day($0).description } ?? ""
            return [
                (texts["childName"], family.clean(item.said(WorkItem.childName) ?? "")), (texts["childBorn"], born),
                (texts["relationFact"], relation), (texts["accountFact"], family.clean(item.requesterName)),
                (texts["patientNote"], ThreadLine.lines(item.note)),
            ]
        }
        guard let consent = queued.consent else { return [] }
        return [
            (texts["relationFact"], family.relation(consent.relation)),
            (texts["accountFact"], family.clean(queued.actorLogin)),
            (texts["rightsFact"], family.rights(consent.areas).joined(separator: "\n")),
            (texts["untilDay"], family.until(consent.lastDay)),
        ]
    }
}
