/// One insurance.
package struct CoverageLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var payers: [String] = []
    package var type = ""
    package var memberID = ""
    package var groupID = ""
    package var status = ""
    package var start: String?
    package var end: String?

    package init() {}
}
