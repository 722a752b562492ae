import Yams

extension SiteReader {
    /// Fields of local segments: `ZPD-3: {url: "urn:oid:2.999.1", type: code, on: Patient}`.
    func fields(_ node: Node) throws(TableError) -> [SiteField] {
        var fields: [SiteField] = []
        for (key, value) in try members(node) {
            guard let name = SiteField.parts(of: key.text) else { throw trouble(.badValue, key.node) }
            fields.append(try field(name, value))
        }
        return fields
    }

    private func field(_ name: (segment: String, number: Int), _ node: Node) throws(TableError) -> SiteField {
        var url: String?
        var kind = SiteField.Kind.text
        var subject = SiteField.Subject.patient
        for (key, value) in try members(node) {
            switch key.text {
            case "url": url = try uri(value)
            case "type": kind = try choice(value)
            case "on": subject = try choice(value)
            default: throw trouble(.unknownName, key.node)
            }
        }
        guard let url else { throw trouble(.badValue, node) }
        return SiteField(segment: name.segment, number: name.number, url: url, kind: kind, subject: subject)
    }
}
