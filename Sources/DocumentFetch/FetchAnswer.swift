/// What came back for a request.
package struct FetchAnswer: Sendable, Hashable {
    /// The HTTP status; 200 for files and sftp.
    package var status: Int
    /// Names in lower case; of repeated headers the last.
    package var headers: [String: String]
    /// The body, decoded; empty for 304.
    package var bytes: [UInt8]
    /// Where it came from after redirects.
    package var url: FetchURL

    /// The copy at hand is still the newest.
    package var isUnchanged: Bool { status == 304 }
}
