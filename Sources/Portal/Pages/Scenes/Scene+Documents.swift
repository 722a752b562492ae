import ClinicalRecord
import Gateway

extension Scene {
    /// - Parameters:
    ///   - files: Entries of documents whose file is here.
    ///   - originals: What hospitals sent.
    /// - Returns: The page.
    func documents(_ files: Set<String>, _ originals: [OpenDocument.Original]) -> FactPage {
        var page = FactPage(texts["documents"])
        page.notices = absence(.documents, isEmpty: summary.documents.isEmpty)
        page.add(texts["letters"], summary.documents.map { document($0, hasFile: files.contains($0.origin.entryID)) })
        page.add(texts["originals"], originals.map(original), lead: texts["originalsHelp"])
        return page
    }

    private func document(_ line: DocumentLine, hasFile: Bool) -> FactCard {
        var card = FactCard(known(line.title))
        if ["preliminary", "amended"].contains(line.status) { card.mark(.warn, "•", state(line.status)) }
        card.isPast = line.status == "superseded"
        card.add(texts["kind"], line.type == line.title ? "" : clean(line.type))
        card.add(texts["when"], day(line.date))
        card.add(texts["author"], line.authors.map { clean($0) })
        card.add(texts["organization"], clean(line.organization))
        if hasFile {
            let href = path(.documents, LineKey.of(line.origin.entryID))
            card.links = [FactCard.Link(href: href, label: texts["openFile"])]
        } else if line.kind == "DocumentReference" {
            card.add(texts["details"], texts["noFile"])
        }
        card.origin = note(line.origin, .documents, about: line.title)
        return card
    }

    private func original(_ original: OpenDocument.Original) -> FactCard {
        let values: KeyValuePairs = ["source": clean(original.source), "date": day(original.receivedAt)]
        var card = FactCard(texts("originalFrom", values))
        card.add(texts["kind"], texts["format.\(original.format.rawValue)"])
        card.add(texts["details"], texts("size", ["count": "\(max(1, original.size / 1024))"]))
        let href = path(.documents, "original-\(original.number)")
        card.links = [FactCard.Link(href: href, label: texts["openFile"])]
        return card
    }
}
