package import RecordStore

/// The origins of registered apps: where their pages are served from.
package struct AppOrigins: Sendable {
    private let book: AccountBook

    package init(register: any AccessRegister) { book = AccountBook(register: register) }

    /// Whether some app has an address of this origin, such as `https://app.example.org`.
    package func has(_ origin: String) async -> Bool {
        guard origin.contains("://"), let clients = try? await book.clients() else { return false }
        return clients.contains { client in
            !client.isDisabled && client.redirects.contains { $0 == origin || $0.hasPrefix(origin + "/") }
        }
    }
}
