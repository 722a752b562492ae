import FHIRR4
import Findings
import HL7v2

/// The numbers of one order, ORC before OBR, each once (C30, O16).
struct OrderNumbers {
    let placer: Identifier?
    let filler: Identifier?
    /// Placer first, as orders are known by who placed them.
    let all: [Identifier]
    /// Filler first, as results are known by who made them.
    let fillerFirst: [Identifier]
    /// Numbers of the OBR that contradict those of the ORC, for the request.
    let contradictions: [Extension]

    init(_ orc: ORC?, _ obr: OBR?, _ context: MessageContext) {
        let placers = [orc?.placerNumber, obr?.placerNumber].compactMap {
            $0.flatMap { context.identifier($0, type: "PLAC") }
        }
        let fillers = [orc?.fillerNumber, obr?.fillerNumber].compactMap {
            $0.flatMap { context.identifier($0, type: "FILL") }
        }
        placer = placers.first
        filler = fillers.first
        all = [placer, filler].compactMap(\.self)
        fillerFirst = [filler, placer].compactMap(\.self)
        var others: [Extension] = []
        for (numbers, field) in [(placers, 2), (fillers, 3)] where numbers.count == 2 {
            guard numbers[0].value != numbers[1].value else { continue }
            others.append(Extension("urn:chartway:OBR-\(field)", .identifier(numbers[1])))
        }
        contradictions = others
        // The second is on the list of omissions only if it says the same.
        if placers.count == 2, placers[0].value == placers[1].value, let obr {
            context.ledger.mark(obr.placerNumber.parts.leaves, .omitted)
        }
        if fillers.count == 2, fillers[0].value == fillers[1].value, let obr {
            context.ledger.mark(obr.fillerNumber.parts.leaves, .omitted)
        }
    }
}
