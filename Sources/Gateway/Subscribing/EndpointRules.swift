import DocumentFetch

/// Which endpoints notifications may be sent to, and how (S11, U01, U04).
package struct EndpointRules: Sendable {
    private let told: Set<WebOrigin>
    private let trusted: Set<WebOrigin>
    private let addresses: AddressRule
    private let certificateFile: String?

    package init(_ settings: SubscriptionSettings) {
        trusted = Set(settings.dataEndpoints.compactMap(Self.origin))
        told = trusted.union(settings.endpoints.compactMap(Self.origin))
        addresses = AddressRule(allowed: settings.allowedAddresses.compactMap { AddressRange($0) })
        certificateFile = settings.certificateFile
    }

    /// Whether a text can be in the operator's list.
    static func isOrigin(_ text: String) -> Bool { origin(text) != nil }

    /// https, or http on this machine, for tests.
    private static func origin(_ text: String) -> WebOrigin? {
        guard let origin = try? FetchURL(text).origin else { return nil }
        let isLoopback = ["127.0.0.1", "[::1]", "localhost"].contains(origin.host)
        return origin.scheme == "https" || origin.scheme == "http" && isLoopback ? origin : nil
    }

    /// - Throws: ``Refusal/Kind/unprocessable`` if the endpoint is not allowed, or not for as much.
    func check(_ channel: SubscriptionChannel) throws(Refusal) {
        let origin = channel.endpoint.origin
        guard told.contains(origin) else {
            throw Refusal(
                .unprocessable,
                "The operator of this server does not allow this endpoint: its scheme, host and port have to be named under subscriptions.endpoints."
            )
        }
        guard channel.content != .fullResource || trusted.contains(origin) else {
            throw Refusal(
                .unprocessable,
                "The operator of this server does not allow whole resources to be sent to this endpoint. Ask for id-only."
            )
        }
    }

    /// Asked again before each attempt, since the operator may have changed the list.
    func source(_ channel: SubscriptionChannel) -> FetchSource? {
        guard (try? check(channel)) != nil else { return nil }
        var source = FetchSource(at: channel.endpoint)
        source.addresses = addresses
        source.certificateFile = certificateFile
        source.limits.totalSeconds = channel.timeout
        source.limits.bodyBytes = 64 << 10
        return source
    }
}
