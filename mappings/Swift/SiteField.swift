/// A field of a segment of a site's own making, and what the site says it is.
package struct SiteField: Sendable, Hashable {
    /// The data type of a field.
    package enum Kind: String, Sendable, CaseIterable {
        /// As it was sent.
        case text
        /// DT, DTM, TS.
        case time
        /// CE, CWE.
        case code
        /// CX.
        case identifier
        /// NM.
        case number
        /// Y or N.
        case flag
    }

    /// The resource that the extension stands on.
    package enum Subject: String, Sendable, CaseIterable {
        case patient = "Patient"
        /// The first visit of the message; without one the field stays as it was sent.
        case encounter = "Encounter"
    }

    /// Such as `ZPD`.
    package let segment: String
    /// By the numbers of the segment, from 1.
    package let number: Int
    /// The URL of the extension.
    package let url: String
    package let kind: Kind
    package let subject: Subject

    /// Whether a text names a field of a segment of local making, such as `ZPD-3`.
    static func parts(of name: String) -> (segment: String, number: Int)? {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 3, parts[0].hasPrefix("Z"),
            parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }),
            let number = Int(parts[1]), number > 0, String(number) == parts[1]
        else { return nil }
        return (String(parts[0]), number)
    }
}
