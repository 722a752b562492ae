package import Findings

/// What a walk over resources has found.
package struct R4Report: Sendable {
    /// In the order of the document; at most 1,000, the last then says that there were more.
    package internal(set) var findings: [Finding] = []
    /// Every `Reference.reference` and `Attachment.url` in the order of the document, those in extensions included.
    package internal(set) var links: [R4Link] = []

    /// Whether nothing more is taken up; places are costly and are not made for what nobody will see.
    var isFull: Bool { findings.count == 1_000 }

    mutating func add(_ finding: Finding) {
        guard !isFull else { return }
        findings.append(
            findings.count < 999 ? finding : Finding(.error, .fhirTooManyFindings, at: finding.place)
        )
    }
}
