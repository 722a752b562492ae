/// A point in time as CDA spells it, made from ISO 8601 at the precision that it has.
///
/// Source: CDA R2, data type TS, <https://hl7.org/cda/stds/core/StructureDefinition-TS.html>
package enum CDAInstant {
    /// `2024-05-03T10:20:30.5+02:00` becomes `20240503102030.5+0200`.
    ///
    /// - Returns: `nil` for what is no time.
    package static func spelling(of iso: String) -> String? {
        let parts = iso.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let date = parts[0].filter { $0 != "-" }
        guard [4, 6, 8].contains(date.utf8.count), date.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        guard parts.count == 2 else { return date }
        let clock = parts[1]
        guard let zone = clock.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "Z" }) else { return nil }
        let digits = clock[..<zone].filter { $0 != ":" }
        let offset = clock[zone...] == "Z" ? "+0000" : clock[zone...].filter { $0 != ":" }
        let isClock = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard date.utf8.count == 8, digits.utf8.count >= 4, isClock, offset.utf8.count == 5 else { return nil }
        return date + digits + offset
    }
}
