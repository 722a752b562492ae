package import DocumentFetch

/// Posts notifications, under the rules for everything that leaves: the operator's list, no redirect, the address
/// checked at connect (chapter 7 of the rules for outbound requests).
package struct PostNotification: NotificationSending {
    private let fetcher: Fetcher
    private let rules: EndpointRules

    package init(fetcher: Fetcher, rules: EndpointRules) { (self.fetcher, self.rules) = (fetcher, rules) }

    package func send(_ body: [UInt8], under terms: SubscriptionTerms) async -> NotificationOutcome {
        let channel = terms.channel
        guard let source = rules.source(channel) else { return .failed(.notAllowed) }
        let request = PostRequest(
            channel.endpoint,
            body: body,
            contentType: channel.payload,
            headers: channel.headers
        )
        do throws(FetchError) {
            let answer = try await fetcher.post(request, to: source)
            guard !(200..<300).contains(answer.status) else { return .taken }
            return .refused(status: answer.status, wish: answer.headers["retry-after"].flatMap { Int64($0) })
        } catch { return .failed(Self.trouble(error.code)) }
    }

    private static func trouble(_ code: FetchError.Code) -> SubscriptionCourse.Trouble {
        switch code {
        case .notAllowed, .addressInvalid: .notAllowed
        case .untrusted: .untrusted
        case .tooSlow: .tooSlow
        case .tooLarge, .tooManyRedirects, .forbidden, .notFound, .refused: .refused
        case .unreachable, .closed: .unreachable
        }
    }
}
