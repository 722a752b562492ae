package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Points in time; rules A9 and A10.
extension CCDAMapping {
    /// ISO 8601 at the precision sent; what spells no time is kept beside as it was spelled, with a finding.
    package func dateTime(_ ts: TS?) -> Primitive? {
        guard let ts, let text = text(ts.value) else { return nil }
        guard let time = CDATime(text) else {
            ledger.refuse(ts.value, .timeInvalid)
            return Primitive(nil, extensions: [Self.sourceValue(text)])
        }
        return Primitive(time.dateTime(assuming: offset(for: time, at: ts.value)))
    }

    /// The date alone, for elements that take no clock.
    package func date(_ ts: TS?) -> Primitive? {
        guard let ts, let text = text(ts.value) else { return nil }
        guard let time = CDATime(text) else {
            ledger.refuse(ts.value, .timeInvalid)
            return Primitive(nil, extensions: [Self.sourceValue(text)])
        }
        return Primitive(time.date)
    }

    /// A point to the second with an offset; `nil` if it is not known that well.
    package func instant(_ ts: TS?) -> String? {
        guard let ts, let text = text(ts.value), let time = CDATime(text), time.hour != nil,
            let offset = offset(for: time, at: ts.value)
        else { return nil }
        return time.dateTime(assuming: offset)
    }

    /// The offset of a clock: its own, that of another time of the entry, of the document, of the site's zone.
    private func offset(for time: CDATime, at leaf: Leaf) -> Int? {
        guard let hour = time.hour, time.offset == nil, let month = time.month, let day = time.day else {
            return time.offset
        }
        if let offset = entryOffset ?? documentOffset {
            noteZone("document", .timeZoneAssumed, leaf)
            return offset
        }
        let offset = site.offset(atLocal: time.year, month, day, hour, time.minute)
        noteZone(offset == nil ? "none" : "site", offset == nil ? .timeZoneMissing : .timeZoneAssumed, leaf)
        return offset
    }

    /// Says once per document how clocks without an offset were read.
    private func noteZone(_ choice: String, _ code: Finding.Code, _ leaf: Leaf) {
        if assumedZones.insert(choice).inserted { ledger.note(.note, code, at: leaf) }
    }

    /// The sender's own spelling of a value that could not be read.
    package static func sourceValue(_ text: String) -> Extension {
        Extension("urn:chartway:source-value", .string(text))
    }
}
