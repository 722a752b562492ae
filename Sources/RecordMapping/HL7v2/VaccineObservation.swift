import FHIRR4
import HL7v2

/// An OBX of a vaccine order: it speaks of the dose, of a component, or of the forecast, tied together by OBX-4.
struct VaccineObservation {
    let segment: Segment
    let observation: Observation
    /// The LOINC code that says which of them.
    let code: String
    let subID: String

    init(_ observed: OrderGroup.Observed, _ context: MessageContext) {
        segment = observed.obx
        let obx = OBX(observed.obx)
        var observation = Observation(obx, context)
        observation.note = Array(ifAny: Annotation(observed.notes, context))
        self.observation = observation
        code = observation.code.coding.first?.code ?? ""
        subID = context.text(obx.subID) ?? ""
    }

    /// The value in words, whatever its type.
    var words: String? {
        switch observation.value {
        case .string(let text)?: text
        case .concept(let concept)?: concept.text ?? concept.coding.first?.display ?? concept.coding.first?.code
        case .quantity(let quantity)?: quantity.value
        case .dateTime(let time)?: time.value
        default: nil
        }
    }

    var concept: CodeableConcept? {
        if case .concept(let concept)? = observation.value { return concept }
        return words.map { CodeableConcept(text: $0) }
    }

    var time: Primitive? {
        if case .dateTime(let time)? = observation.value { return time }
        return nil
    }

    /// The observation as a resource of its own.
    func identified(_ context: MessageContext) -> Observation {
        var resource = observation
        resource.id = context.id(of: Observation.kind, from: segment)
        return resource
    }
}
