/// A file that an export has written.
package struct ExportFile: Sendable, Hashable {
    /// Which list of the manifest it stands in.
    package enum List: String, Sendable, CaseIterable { case output, deleted, error }

    package let list: List
    /// Of what kind of resources it is, for the caller's scopes; `nil` for notes on the export as a whole.
    package let kind: String?
    package let name: String
    /// How many resources, one a line.
    package let count: Int
    /// Bytes.
    package let size: Int

    /// The type of the resources in it.
    package var type: String {
        switch list {
        case .output: kind ?? ""
        case .deleted: "Bundle"
        case .error: "OperationOutcome"
        }
    }
}
