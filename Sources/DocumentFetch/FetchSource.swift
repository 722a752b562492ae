/// One configured system that documents are fetched from: where it may be reached, and with what.
package struct FetchSource: Sendable, Hashable {
    /// The origins that may be connected to; a redirect elsewhere is refused.
    package var origins: Set<WebOrigin>
    /// The schemes allowed: `https`; `http`, `file` and `sftp` only where an operator configured them.
    package var schemes: Set<String>
    /// Sent to ``credentialOrigin`` and to nobody else.
    package var credential: Credential?
    /// The one origin that gets the credential.
    package var credentialOrigin: WebOrigin?
    /// Which addresses may be connected to.
    package var addresses: AddressRule
    /// A file of certificates to trust instead of the system's.
    package var certificateFile: String?
    /// Times and sizes.
    package var limits: FetchLimits

    /// A source at one address over its own scheme, reachable at public addresses.
    package init(at url: FetchURL, credential: Credential? = nil) {
        origins = [url.origin]
        schemes = [url.origin.scheme]
        self.credential = credential
        credentialOrigin = url.origin
        addresses = AddressRule()
        limits = FetchLimits()
    }

    /// Whether an address may be asked at all.
    package func permits(_ url: FetchURL) -> Bool {
        schemes.contains(url.origin.scheme) && origins.contains(url.origin)
    }
}
