import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// What nobody has read of a segment so far, as extensions in the type of the field: R4 has no element for it (C9).
    ///
    /// - Parameters:
    ///   - segment: One that a resource is made of.
    ///   - fields: Numbers and types, in the order of the standard.
    /// - Returns: For the resource, one for each repetition, named after segment and field.
    func remaining(_ segment: Segment, _ fields: [(Int, FieldKind)]) -> [Extension] {
        guard ledger.hasUnread(segment.leaves) else { return [] }
        var list: [Extension] = []
        for (number, kind) in fields {
            for repetition in segment[number] where ledger.hasUnread(repetition.leaves) {
                guard let value = value(repetition, kind, at: segment) else { continue }
                list.append(Extension("urn:chartway:\(segment.name)-\(number)", value))
            }
        }
        return list
    }

    /// What no mapping and no list has read of a segment, as it was sent (C9).
    ///
    /// It is asked for once all mappings of the segment are through.
    func raw(_ segment: Segment) -> [Extension] {
        guard ledger.hasUnread(segment.leaves) else { return [] }
        var list: [Extension] = []
        for number in 1...max(segment.lastField, 1) {
            for repetition in segment[number] where ledger.hasUnread(repetition.leaves) {
                ledger.markUnread(repetition.leaves, .asTextOnly)
                list.append(Extension("urn:chartway:\(segment.name)-\(number)", .string(repetition.asSent)))
            }
        }
        return list
    }

    /// What nobody has read of a value so far, each part as it was sent, for the element that is made of the value (C9).
    ///
    /// - Parameters:
    ///   - parts: The value.
    ///   - type: Its data type, such as `XAD`.
    ///   - structural: Parts that only say how others are spelled or checked.
    /// - Returns: For the element, named after type and part.
    func rest(of parts: Parts, _ type: String, structural: [Int] = []) -> [Extension] {
        guard ledger.hasUnread(parts.leaves) else { return [] }
        var list: [Extension] = []
        for number in 1...max(parts.last, 1) {
            let part = parts.component(number)
            guard ledger.hasUnread(part.leaves) else { continue }
            let isKept = !structural.contains(number) && part.joined != "\"\""
            ledger.markUnread(part.leaves, isKept ? .asTextOnly : .structural)
            if isKept { list.append(Extension("urn:chartway:\(type)-\(number)", .string(part.asSent))) }
        }
        return list
    }

    func value(_ repetition: Repetition, _ kind: FieldKind, at segment: Segment) -> ExtensionValue? {
        switch kind {
        case .text: words(repetition).map { .string($0) }
        case .time: time(repetition.leaf).map { .dateTime($0) }
        case .code: concept(CWE(repetition)).map { .concept($0) }
        case .identifier: identifier(CX(repetition)).map { .identifier($0) }
        case .thing: identifier(EI(repetition)).map { .identifier($0) }
        case .name: HumanName(XPN(repetition), self).map { .humanName($0) }
        case .practitioner: practitioner(XCN(repetition), at: segment).map { .reference($0) }
        case .organization: organization(XON(repetition), at: segment).map { .reference($0) }
        case .address: Address(XAD(repetition), self).map { .address($0) }
        case .phone: ContactPoint(XTN(repetition), self).map { .contactPoint($0) }
        case .place: location(PL(repetition), at: segment).map { .reference($0) }
        case .price: money(CP(repetition)).map { .money($0) }
        }
    }

    private func words(_ repetition: Repetition) -> String? {
        if repetition.leaves.count == 1 { return text(repetition.leaf) }
        ledger.mark(repetition.leaves, .mapped)
        return repetition.asSent
    }

    /// An amount of money; without a currency it stays a number.
    func money(_ cp: CP) -> Money? {
        guard let value = number(cp.price.quantity) else { return nil }
        return Money(value: value, currency: text(cp.price.currency))
    }
}
