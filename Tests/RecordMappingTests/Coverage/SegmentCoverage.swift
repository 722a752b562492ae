import ClinicalRecord
import Findings
import HL7v2
import MappingTables

@testable import RecordMapping

/// What becomes of each field of a segment, measured: the classes that the ledger gives to its leaves.
struct SegmentCoverage {
    /// What becomes of a field.
    enum Fate: String, CaseIterable {
        case mapped, kept, structural, omitted, refused, unread
    }

    let name: String
    let kind: String
    /// Numbers of fields by their fate; each has one.
    private(set) var fields: [Fate: [Int]] = [:]

    init(_ sample: SegmentSample) throws {
        (name, kind) = (sample.name, sample.kind)
        let message = try Message(Array(sample.message.utf8))
        let context = MessageContext(message, site: Site(named: "lakeside"), tables: .standard)
        let contributions = context.contributions()
        let resources = contributions.flatMap { [$0.patient].compactMap(\.self) + $0.resources }
        let written = resources.map { String(decoding: $0.json, as: UTF8.self) }.joined()
        guard let segment = message.segments.first(where: { $0.name.description == sample.name }) else { return }
        for number in sample.fields.indices.map({ $0 + 1 }) {
            let classes = Set(segment[number].leaves.map(context.ledger.classOf))
            let isKept = written.contains("\"urn:chartway:\(name)-\(number)\"")
            fields[Self.fate(classes, isKept: isKept), default: []].append(number)
        }
    }

    /// The worst that happens to any part of the field, but for parts kept beside an element that holds the rest.
    private static func fate(_ classes: Set<Ledger.Class>, isKept: Bool) -> Fate {
        if classes.contains(.unmapped) { return .unread }
        if classes.contains(.refused) { return .refused }
        if classes.contains(.asTextOnly) { return classes.contains(.mapped) && !isKept ? .mapped : .kept }
        if classes.contains(.mapped) { return isKept ? .kept : .mapped }
        return classes.contains(.omitted) ? .omitted : .structural
    }

    /// Numbers as people write them: `1-8, 10`.
    func ranges(_ fate: Fate) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in fields[fate] ?? [] {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
