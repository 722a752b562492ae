/// One document to fetch.
package struct FetchRequest: Sendable, Hashable {
    /// Where it is.
    package var url: FetchURL
    /// Media types wanted, as an `Accept` header says them.
    package var accept: String?
    /// The `ETag` of the copy at hand: an unchanged document is not sent again.
    package var etag: String?
    /// The `Last-Modified` of the copy at hand, as it was sent.
    package var lastModified: String?

    package init(_ url: FetchURL, accept: String? = nil, etag: String? = nil, lastModified: String? = nil) {
        self.url = url
        self.accept = accept
        self.etag = etag
        self.lastModified = lastModified
    }
}
