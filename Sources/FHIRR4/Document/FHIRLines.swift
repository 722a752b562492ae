/// The lines of a file that holds one resource a line.
///
/// Source: <https://hl7.org/fhir/R4/nd-json.html>
package struct FHIRLines: Sequence, IteratorProtocol, Sendable {
    /// One line that is not blank: its bytes, and its number from 1.
    package struct Line: Sendable, Hashable {
        /// The bytes, without the line end.
        package let part: Swift.Range<Int>
        /// The number, from 1.
        package let number: Int
    }

    private let bytes: [UInt8]
    private var position = 0
    private var number = 0

    /// Any of LF, CR LF ends a line.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package mutating func next() -> Line? {
        while position < bytes.count {
            let start = position
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            position = end + 1
            number += 1
            if bytes[start..<end].contains(where: { $0 > 0x20 }) { return Line(part: start..<end, number: number) }
        }
        return nil
    }
}
