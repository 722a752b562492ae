package import Findings

/// What a walk over resources has found.
package struct R4Report: Sendable {
    /// In the order of the document; at most 1,000, the last then says that there were more.
    package internal(set) var findings: [Finding] = []
    /// Every `Reference.reference` and `Attachment.url` in the order of the document, those in extensions included.
    package internal(set) var links: [R4Link] = []

    mutating func add(_ finding: Finding) {
        switch findings.count {
        case ..<999: findings.append(finding)
        case 999: findings.append(Finding(.error, .fhirTooManyFindings, at: finding.place))
        default: break
        }
    }
}
