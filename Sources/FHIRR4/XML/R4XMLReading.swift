import Findings

/// What the reader of XML gives back.
struct R4XMLReading: Sendable {
    let json: [UInt8]
    let lines: R4XMLLines
    let findings: [Finding]
    let omitted: Int
    let refused: Int
}
