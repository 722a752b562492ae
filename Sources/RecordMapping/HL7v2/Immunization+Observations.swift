import FHIRR4
import Findings
import HL7v2

extension Immunization {
    /// What an OBX says of the dose (C64); what it is not known to say becomes an observation beside it.
    mutating func add(_ observed: VaccineObservation, _ context: MessageContext) {
        switch observed.code {
        case "64994-7": if let concept = observed.concept { programEligibility.append(concept) }
        case "30963-3": fundingSource = observed.concept
        case "69764-9", "29768-9", "29769-7": break
        case "30973-2": count(observed, series: false)
        case "59782-3": count(observed, series: true)
        case "31044-1": react(observed, context)
        case "59785-6", "59781-5":
            if let words = observed.words {
                note.append(Annotation(text: "\(observed.observation.code.text ?? ""): \(words)"))
            }
        case "30956-7":
            if let concept = observed.concept {
                extensions.append(Extension("urn:chartway:component-vaccine", .concept(concept)))
            }
        default:
            var resource = observed.identified(context)
            resource.partOf = [Reference("\(Immunization.kind)/\(id ?? "")")]
            context.file(resource, at: observed.segment.place)
        }
    }

    /// Dose number and doses in the series stand together.
    private mutating func count(_ observed: VaccineObservation, series: Bool) {
        guard let words = observed.words else { return }
        let number = Int(words).flatMap { $0 > 0 ? SeriesCount.number($0) : nil } ?? .string(words)
        if protocolApplied.isEmpty {
            protocolApplied = [ProtocolApplied(doseNumber: .string("unknown"))]
        }
        if series { protocolApplied[0].seriesDoses = number } else { protocolApplied[0].doseNumber = number }
    }

    private mutating func react(_ observed: VaccineObservation, _ context: MessageContext) {
        let detail = context.file(observed.identified(context), at: observed.segment.place)
        var date: Primitive?
        if case .dateTime(let time)? = observed.observation.effective { date = time }
        reaction.append(Reaction(date: date, detail: detail))
    }

    /// Leaflets: type 69764-9, published 29768-9, presented 29769-7, tied by OBX-4 (C64).
    mutating func educate(_ observations: [VaccineObservation]) {
        var order: [String] = []
        var leaflets: [String: Education] = [:]
        for observed in observations where ["69764-9", "29768-9", "29769-7"].contains(observed.code) {
            if leaflets[observed.subID] == nil { order.append(observed.subID) }
            var leaflet = leaflets[observed.subID] ?? Education()
            switch observed.code {
            case "29768-9": leaflet.publicationDate = observed.time
            case "29769-7": leaflet.presentationDate = observed.time
            default: leaflet.documentType = observed.words
            }
            leaflets[observed.subID] = leaflet
        }
        for key in order {
            guard var leaflet = leaflets[key] else { continue }
            // R4 asks for a type or a reference (imm-1).
            if leaflet.documentType == nil { leaflet.documentType = "Vaccine information statement" }
            education.append(leaflet)
        }
    }
}
