import CCurl

/// An address, parsed once by the same parser that connects.
///
/// Source: libcurl URL API, <https://curl.se/libcurl/c/libcurl-url.html>
package struct FetchURL: Sendable, Hashable {
    /// The normalised spelling that is connected to.
    package let text: String
    /// Where it leads, for comparing.
    package let origin: WebOrigin

    /// - Throws: ``FetchError/Code/addressInvalid`` for user names, back-slashes, control characters, an empty host
    ///   and everything that libcurl does not parse.
    package init(_ text: String) throws(FetchError) { try self.init(text, relativeTo: nil) }

    /// Follows a `Location` or a link.
    package func resolving(_ reference: String) throws(FetchError) -> FetchURL {
        try FetchURL(reference, relativeTo: self)
    }

    private init(_ reference: String, relativeTo base: FetchURL?) throws(FetchError) {
        guard reference.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x5C }), let handle = unsafe curl_url()
        else {
            throw FetchError(.addressInvalid)
        }
        defer { unsafe curl_url_cleanup(handle) }
        if let base { _ = unsafe curl_url_set(handle, CURLUPART_URL, base.text, Self.flags) }
        guard unsafe curl_url_set(handle, CURLUPART_URL, reference, Self.flags) == CURLUE_OK,
            unsafe Self.part(CURLUPART_USER, of: handle) == nil,
            unsafe Self.part(CURLUPART_PASSWORD, of: handle) == nil,
            let scheme = unsafe Self.part(CURLUPART_SCHEME, of: handle),
            let whole = unsafe Self.part(CURLUPART_URL, of: handle)
        else { throw FetchError(.addressInvalid) }
        let host = unsafe Self.part(CURLUPART_HOST, of: handle) ?? ""
        // libcurl takes the first path segment of `https:///name` for a host; a reader takes it for a mistake.
        guard scheme == "file" || !host.isEmpty && !reference.contains(":///") else {
            throw FetchError(.addressInvalid)
        }
        let port = unsafe Self.part(CURLUPART_PORT, of: handle, flags: UInt32(CURLU_DEFAULT_PORT)).flatMap { Int($0) }
        text = whole
        origin = WebOrigin(scheme: scheme.lowercased(), host: host.lowercased(), port: port ?? 0)
    }

    private static let flags = UInt32(CURLU_NON_SUPPORT_SCHEME)

    private static func part(_ part: CURLUPart, of handle: OpaquePointer, flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text = unsafe text else { return nil }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}
