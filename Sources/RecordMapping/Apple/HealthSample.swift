import FHIRR4
import Findings
import XMLTree

/// What all samples of an export have in common: a type, a time, a source, a value.
struct HealthSample {
    let element: XMLElement
    /// Apple's identifier.
    let type: String
    let start: HealthKitTime?
    let end: HealthKitTime?
    /// The name of the phone, watch or app, as its owner sees it.
    let sourceName: String
    private let value: String
    private let unit: String
    private let times: String
    /// What tells the sample from all others, sorted.
    private let metadata: [String]

    init(_ element: XMLElement, _ piece: HealthPiece) {
        self.element = element
        type = piece.text(element.attribute("type"))
        let (start, end) = (piece.time(element.attribute("startDate")), piece.time(element.attribute("endDate")))
        (self.start, self.end) = (start, end)
        sourceName = piece.text(element.attribute("sourceName"))
        (value, unit) = (piece.text(element.attribute("value")), piece.text(element.attribute("unit")))
        // A moment that is none has been given up; it still tells samples apart.
        let spelled = piece.ledger.glance {
            piece.text(element.attribute("startDate")) + "|" + piece.text(element.attribute("endDate"))
        }
        times = start.flatMap { start in end.map { "\(start.seconds)|\($0.seconds)" } } ?? spelled
        metadata = element.elements(named: "MetadataEntry").map { entry in
            "\(piece.text(entry.attribute("key")))=\(piece.text(entry.attribute("value")))"
        }.sorted()
        for name: XMLName in ["creationDate", "sourceVersion"] { piece.ledger.omit(element.attribute(name), .o17) }
    }

    /// Samples never change (HealthKit makes new ones): all that tells a sample, but what an export spells anew each
    /// time (H6).
    var key: String { ([type, times, sourceName, value, unit] + metadata).joined(separator: "|") }

    /// When it was, as R4 tells it.
    var effective: EventTime? {
        guard let start else { return end.map { .period(Period(end: Primitive($0.spelled))) } }
        guard let end, end.seconds != start.seconds else { return .dateTime(Primitive(start.spelled)) }
        return .period(Period(start: Primitive(start.spelled), end: Primitive(end.spelled)))
    }

    /// Systolic and diastolic pressure of a correlation that holds just these, and nothing of their own beside the
    /// values; `nil` for any other element.
    func pressures(_ piece: HealthPiece) -> [HealthSample]? {
        guard type == "HKCorrelationTypeIdentifierBloodPressure" else { return nil }
        let parts = element.elements(named: "Record").map { HealthSample($0, piece) }
        let types = ["HKQuantityTypeIdentifierBloodPressureDiastolic", "HKQuantityTypeIdentifierBloodPressureSystolic"]
        guard parts.map(\.type).sorted() == types else { return nil }
        let isPlain = parts.allSatisfy { part in
            part.times == times && part.sourceName == sourceName && part.metadata.allSatisfy(metadata.contains)
                && part.hasNothing(beside: element, piece)
        }
        return isPlain ? parts.sorted { $0.type > $1.type } : nil
    }

    /// Whether a member was made by the same device as the whole.
    private func hasNothing(beside whole: XMLElement, _ piece: HealthPiece) -> Bool {
        let own = HealthKitDevice(piece.text(element.attribute("device")))
        return own == HealthKitDevice(piece.text(whole.attribute("device")))
            && element.children.allSatisfy { $0.isNamed("MetadataEntry") }
    }
}
