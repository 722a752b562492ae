import FHIRR4
import HL7v2
import MappingTables

/// One observation; rules C34 to C36 backwards.
///
/// Source: HL7 v2.5.1, section 7.4.2, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmOBX.htm>
extension MessageWriting {
    /// Whether an OBX can say what an observation says: it has one value that v2 has a type for, and was no error.
    static func isSayable(_ observation: Observation) -> Bool {
        guard observation.status.value != "entered-in-error" else { return false }
        let values = [observation.value].compactMap(\.self) + observation.component.compactMap(\.value)
        return values.allSatisfy { WrittenValue($0) != nil }
    }

    /// OBX and the NTE after it; of several parts an OBX each, tied together by OBX-4.
    func observation(_ fact: Fact<Observation>, in message: inout WrittenMessage) {
        let observation = fact.resource
        written.insert(fact.id)
        let isOneThing = observation.component.allSatisfy { $0.code == observation.code }
        if isOneThing || observation.value != nil {
            let values = isOneThing ? [observation.value] + observation.component.map(\.value) : [observation.value]
            message.add(obx(fact, values.compactMap(\.self), in: message), saying: "Observation", fact.id)
            for note in notes(observation.note) { message.add(note) }
        }
        guard !isOneThing else { return }
        let group = String(message.count("OBX") + 1)
        for (number, part) in observation.component.enumerated() {
            var one = observation
            one.code = part.code
            one.interpretation = part.interpretation
            one.referenceRange = part.referenceRange
            one.identifier = []
            one.extensions = [Extension(Self.subID, .string("\(group).\(number + 1)"))]
            let values = [part.value].compactMap(\.self)
            message.add(obx(Fact(resource: one, id: fact.id), values, in: message))
            if number == 0, observation.value == nil {
                message.say("Observation", fact.id)
                for note in notes(observation.note) { message.add(note) }
            }
        }
    }

    /// OBX with any number of values of one type.
    func obx(_ fact: Fact<Observation>, _ values: [ObservationValue], in message: WrittenMessage) -> SegmentDraft {
        let observation = fact.resource
        var obx = SegmentDraft("OBX")
        obx.set(1, text: String(message.count("OBX") + 1))
        let written = values.compactMap { WrittenValue($0) }
        obx.set(3, cwe(observation.code))
        if case .string(let sub)? = observation.extensions[Self.subID]?.value { obx.set(4, text: sub) }
        obx.add(5, written.map { value in value.concept.flatMap { cwe($0) } ?? value.parts })
        // CE has room for two codes and no words of the author's own.
        let isShort = obx[5].allSatisfy { $0.dropFirst(6).joined().allSatisfy(\.isEmpty) }
        obx.set(2, text: written.first.map { $0.type == "CWE" && isShort ? "CE" : $0.type })
        unit(of: values.first, observation, in: &obx)
        obx.set(7, text: observation.referenceRange.first.flatMap(words))
        obx.add(8, observation.interpretation.map { coded($0, by: .v2Interpretation) })
        obx.set(11, text: state(of: observation))
        obx.set(14, text: start(observation.effective))
        performers(observation, in: &obx)
        obx.set(17, cwe(observation.method))
        if let device = observation.device?.identifier { obx.set(18, ei(device)) }
        let analyzed = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time"
        if case .dateTime(let time)? = observation.extensions[analyzed]?.value { obx.set(19, text: dtm(time)) }
        obx.set(20, cwe(observation.bodySite))
        obx.set(21, ei(observation.identifier.first))
        details(observation, in: &obx)
        return obx
    }

    private func details(_ observation: Observation, in obx: inout SegmentDraft) {
        let kinds = [("nature-of-abnormal-test", 10), ("observation-kind", 29), ("observation-subkind", 30)]
        for found in observation.extensions {
            guard let (_, field) = kinds.first(where: { found.url == "urn:chartway:\($0.0)" }) else { continue }
            if case .string(let text)? = found.value { obx.add(field, [[text]]) }
        }
        if case .decimal(let chance)? = observation.extensions["urn:chartway:probability"]?.value {
            obx.set(9, text: PlainDecimal.spelled(chance))
        }
        // Which type the sender named belongs to the value as it was sent.
        let kept = observation.extensions.filter { $0.url != "urn:chartway:OBX-2" }
        keep(kept, in: &obx, RemainingFields.obx)
    }

    /// OBX-11; the sender's own letter where R4 had no word for it.
    private func state(of observation: Observation) -> String? {
        let url = "http://hl7.org/fhir/StructureDefinition/alternate-codes"
        if let sent = concept(url, in: observation.status.extensions) { return sent.text }
        if observation.dataAbsentReason?.coding.first?.code == "not-asked" { return "N" }
        return spelling(observation.status.value, by: .v2ObservationStatus)
    }

    /// OBX-16 persons, OBX-23 the laboratory, OBX-15 one that answers for it.
    private func performers(_ observation: Observation, in obx: inout SegmentDraft) {
        for performer in observation.performer {
            guard let house = resource(performer, as: Organization.self) else {
                obx.add(16, xcn(performer))
                continue
            }
            if obx[23].isEmpty {
                obx.set(23, xon(performer))
                obx.set(24, xad(house.address.first))
            } else {
                let number = house.identifier.first
                let system = number?.system.map(systemName)
                obx.set(15, SegmentDraft.parts([number?.value?.value, performer.display ?? house.name, system]))
            }
        }
    }

    /// OBX-7: in words if there are any, else from low to high.
    private func words(_ range: Observation.ReferenceRange) -> String? {
        if let text = range.text { return text }
        let (low, high) = (
            range.low?.value.flatMap(PlainDecimal.spelled), range.high?.value.flatMap(PlainDecimal.spelled)
        )
        switch (low, high) {
        case (let low?, let high?): return "\(low)-\(high)"
        case (let low?, nil): return ">=\(low)"
        case (nil, let high?): return "<=\(high)"
        case (nil, nil): return nil
        }
    }

    /// OBX-6, that of the value.
    private func unit(of value: ObservationValue?, _ observation: Observation, in obx: inout SegmentDraft) {
        switch value {
        case .quantity(let quantity)?: obx.set(6, unit(quantity))
        case .range(let range)?: obx.set(6, unit(range.low ?? range.high))
        default:
            if case .string(let words)? = observation.extensions["urn:chartway:unit"]?.value { obx.set(6, text: words) }
        }
    }

    private static let subID = "urn:chartway:observation-sub-id"
}
