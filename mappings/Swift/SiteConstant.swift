/// A part of a field that the messages of a site leave empty, and what stands for it: the authority of its numbers, or
/// the system of its codes.
package struct SiteConstant: Sendable, Hashable {
    /// Such as `PID`.
    package let segment: String
    /// By the number of the standard, from 1.
    package let field: Int
    /// From 1.
    package let component: Int
    /// As the site would have sent it: a namespace, an OID, a URI or the name of a coding system.
    package let value: String

    /// Reads `PID-3.4`; `nil` if it is not of this form.
    init?(_ name: String, value: String) {
        let halves = name.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].utf8.count == 3, Self.isSegment(halves[0]) else { return nil }
        let numbers = halves[1].split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
        guard numbers.count == 2, let field = numbers[0], let component = numbers[1] else { return nil }
        (segment, self.field, self.component, self.value) = (String(halves[0]), field, component, value)
    }

    /// Whether a mapping ever asks for it: a constant is the system of a code (CWE.3) or the authority of a number
    /// (EI.2, CX.4, XON.6, XCN.9).
    var isAsked: Bool { [2, 3, 4, 6, 9].contains(component) }

    /// As a site file spells it.
    package var name: String { "\(segment)-\(field).\(component)" }

    private static func isSegment(_ text: Substring) -> Bool {
        let isSpelled = text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
        return isSpelled && text.utf8.first.map { $0 >= 0x41 } == true
    }

    private static func number(_ text: Substring) -> Int? {
        Int(text).flatMap { (1...255).contains($0) && String($0) == text ? $0 : nil }
    }
}
