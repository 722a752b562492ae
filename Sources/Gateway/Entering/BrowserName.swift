/// What kind of browser and machine somebody uses, as far as the browser tells: two words of ours, never its own.
///
/// The order counts, since most browsers say that they are others too.
///
/// Source: RFC 9110, section 10.1.5, <https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5>
package struct BrowserName: Sendable, Hashable {
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ]
    private static let machines = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"),
        ("Macintosh", "Mac"), ("Linux", "Linux"),
    ]

    /// `Firefox`; empty if it is none that is known.
    package let browser: String
    /// `Windows`; empty if it is none that is known.
    package let machine: String

    /// - Parameter agent: The field `User-Agent`.
    package init(agent: String) {
        let agent = agent.prefix(1000)
        browser = Self.browsers.first { agent.contains($0.0) }?.1 ?? ""
        machine = Self.machines.first { agent.contains($0.0) }?.1 ?? ""
    }

    /// As it is kept.
    init(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isOurs = parts.count == 2
        browser = isOurs && Self.browsers.contains { $0.1 == parts[0] } ? parts[0] : ""
        machine = isOurs && Self.machines.contains { $0.1 == parts[1] } ? parts[1] : ""
    }

    var text: String { "\(browser)/\(machine)" }
}
