/// Something to be sent to another system.
package struct PostRequest: Sendable, Hashable {
    /// One header of the sender's own.
    package struct Header: Sendable, Hashable {
        package let name: String
        package let value: String

        package init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    package var url: FetchURL
    package var body: [UInt8]
    /// `nil` for a body of no bytes.
    package var contentType: String?
    /// They go to this address and nowhere else, since no redirect is followed.
    package var headers: [Header]

    package init(_ url: FetchURL, body: [UInt8], contentType: String?, headers: [Header] = []) {
        (self.url, self.body, self.contentType, self.headers) = (url, body, contentType, headers)
    }
}
