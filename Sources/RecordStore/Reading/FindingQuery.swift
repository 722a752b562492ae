package import Findings

/// Which findings are wanted; newest delivery first, then in the order of the document.
package struct FindingQuery: Sendable, Hashable {
    package var delivery: Int64?
    package var severity: Finding.Severity?
    package var code: String?
    package var source: String?
    package var limit = 1000

    package init() {}
}
