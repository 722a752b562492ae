import FHIRR4
import Findings
import HL7v2

extension MessageContext {
    /// The narrowest place of a location, as a chain: facility, building, floor, point of care, room, bed (C22).
    ///
    /// Source: v2-to-FHIR data type map PL[Location],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-pl-to-location.html>
    func location(_ pl: PL, at segment: Segment) -> Reference? {
        guard !pl.parts.isEmpty else { return nil }
        let steps: [(HD, String, String)] = [
            (pl.facility, "si", "Site"), (pl.building, "bu", "Building"), (pl.floor, "lvl", "Level"),
            (pl.pointOfCare, "wa", "Ward"), (pl.room, "ro", "Room"), (pl.bed, "bd", "Bed"),
        ]
        var parent: Reference?
        var path = ""
        for (part, code, display) in steps where !part.parts.isEmpty {
            let system = system(part)
            guard let name = text(part.namespace) ?? text(part.universalID) else { continue }
            path += String(joining: code, ":", system ?? "", ":", name)
            path += "\u{1F}"
            var location = Location(id: id(of: Location.kind, key: path))
            location.name = name
            location.mode = "instance"
            location.physicalType = CodeableConcept(
                "http://terminology.hl7.org/CodeSystem/location-physical-type",
                code,
                display
            )
            location.identifier =
                text(part.universalID) == nil ? [] : [Identifier(system: system, value: Primitive(name))]
            if let assigner = assigner(part, unlike: system), assigner.identifier != nil {
                location.identifier[0].assigner = assigner
            }
            location.partOf = parent
            parent = file(location, at: segment.place)
            parent?.display = name
        }
        if parent == nil, let words = text(pl.description) { parent = place(named: words, pl, at: segment) }
        // What is said of the place here and now need not be so whenever the place is named.
        parent?.extensions = rest(of: pl.parts, "PL")
        return parent
    }

    /// A place that is only described.
    private func place(named words: String, _ pl: PL, at segment: Segment) -> Reference {
        var location = Location(id: id(of: Location.kind, content: "\(documentID)\u{1F}\(words)"))
        location.name = words
        location.identifier = identifier(pl.identifier).map { [$0] } ?? []
        var place = file(location, at: segment.place)
        place.display = words
        return place
    }
}
