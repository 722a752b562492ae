import ClinicalRecord
import FHIRR4
import Findings
import JSONTree

/// Where the elements of resources in a FHIR delivery stand: they keep their spelling, so the paths are enough.
struct FHIRLineage {
    private var reader: FHIRReader
    private let contributed: [ContributedResource]
    /// For XML, which is read as JSON first.
    private var lines: R4XMLLines?
    /// The card in whose packed payload the resources are.
    private var card: String?

    /// `nil` if the bytes are no such document.
    init?(source: String, _ bytes: [UInt8], _ format: DeliveryFormat) {
        var reader = FHIRReader(source: source)
        switch format {
        case .fhirXML:
            guard let xml = try? FHIRXMLDocument(bytes) else { return nil }
            reader.add(xml.document)
            lines = xml.lines
        case .fhirNDJSON:
            for line in FHIRLines(bytes) {
                if let document = try? FHIRDocument(bytes, part: line.part) { reader.add(document, line: line.number) }
            }
        default:
            guard let document = try? FHIRDocument(bytes) else { return nil }
            reader.add(document)
        }
        contributed = reader.contributions().flatMap(\.allResources)
        self.reader = reader
    }

    /// The resources of a card that stands at a path of the original.
    init(_ reader: FHIRReader, inCardAt path: String) {
        self.reader = reader
        contributed = self.reader.contributions().flatMap(\.allResources)
        card = path
    }

    /// `nil` if the delivery has no such resource.
    func lineage(kind: String, id: String, element asked: String?) -> ResourceLineage? {
        guard let resource = contributed.first(where: { $0.kind == kind && $0.id == id }),
            let item = reader.items.first(where: { $0.target.kind == kind && $0.target.id == id }),
            let elements = JSONElements(resource.json)
        else { return nil }
        let sent = Dictionary(JSONElements(item.node).all.map { ($0.path, $0) }) { first, _ in first }
        return ResourceLineage(
            kind: kind,
            id: id,
            place: place(item.node.index, of: item, item.entry.path),
            elements: elements.all.compactMap { element in
                let lineage = self.lineage(of: element, sent[element.path], in: item)
                return asked.map(lineage.isAt) ?? true ? lineage : nil
            },
            json: resource.json
        )
    }

    private func lineage(
        of element: JSONElements.Element,
        _ sent: JSONElements.Element?,
        in item: FHIRItem
    ) -> ElementLineage {
        let isSame = sent?.value == element.value
        let value = String(decoding: element.value, as: UTF8.self)
        // Only ids and references are derived; an id that was not sent follows from the address or the content.
        let token = sent?.token ?? item.node.index
        let path = sent.map { "\(item.entry.path).\($0.path)" } ?? item.entry.path
        return ElementLineage(
            path: element.path,
            value: value,
            origin: isSame ? .sent : .rule("A26"),
            places: [place(token, of: item, path)]
        )
    }

    private func place(_ token: Int, of item: FHIRItem, _ path: String) -> Place {
        let tree = item.node.tree
        let place = Place(offset: Int(tree.tokens[token].start), path: path)
        if let card { return place.inside(card) }
        if let lines { return lines.place(place) }
        let line = tree.bytes.prefix(place.offset ?? 0).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        return Place(offset: place.offset, line: line, path: path)
    }
}
