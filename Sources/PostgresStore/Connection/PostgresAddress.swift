import CLibpq
import Glibc

/// Where a database is and who asks, as `postgres://USER@HOST:PORT/DATABASE`; never printed.
///
/// A password is not part of it: libpq takes it from `PGPASSWORD`, `PGPASSFILE` or `~/.pgpass`. Source:
/// <https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING>
package struct PostgresAddress: Sendable, Hashable, CustomStringConvertible {
    /// Why a text is no address.
    package enum Mistake: Error, Hashable {
        case notAnAddress
        /// Whoever lists processes would see it.
        case holdsPassword
    }

    private let text: String
    /// Whether the way there leaves the machine.
    let isRemote: Bool

    /// Whether a text is meant as one, rather than as the name of a file.
    package static func isMeant(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// Reads, and does not connect.
    package init(_ text: String) throws(Mistake) {
        guard Self.isMeant(text), let parts = Self.parts(text) else { throw .notAnAddress }
        guard parts["password"] == nil else { throw .holdsPassword }
        self.text = text
        let hosts = (parts["hostaddr"] ?? parts["host"] ?? "/").split(separator: ",")
        isRemote = hosts.contains { !$0.hasPrefix("/") && !["localhost", "127.0.0.1", "::1"].contains($0) }
    }

    package var description: String { "a PostgreSQL database" }

    /// What is said beside the address: what stands before it gives way to it, what stands behind it does not.
    private var keywords: [(String, String)] {
        [
            ("application_name", "chartway"), ("sslmode", isRemote ? "require" : "prefer"),
            ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            // Milliseconds until data that nobody has acknowledged ends a connection, or the attempt to make one.
            ("tcp_user_timeout", "5000"),
            ("dbname", text),
            ("client_encoding", "UTF8"),
        ]
    }

    /// Begins to connect; `nil` if there is no memory.
    func start() -> OpaquePointer? {
        unsafe Self.withCopies(keywords.map(\.0)) { names in
            unsafe Self.withCopies(keywords.map(\.1)) { values in unsafe PQconnectStartParams(names, values, 1) }
        }
    }

    /// Calls with texts as C has them, and none behind the last.
    private static func withCopies<Value>(
        _ texts: [String],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value?
    ) -> Value? {
        var copies: [UnsafePointer<CChar>?] = unsafe []
        for text in texts { unsafe copies.append(UnsafePointer(strdup(text))) }
        defer { unsafe copies.forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
        return unsafe (copies + [nil]).withUnsafeBufferPointer { list in
            unsafe list.baseAddress.flatMap { unsafe body($0) }
        }
    }

    /// What the text itself says; `nil` if it is malformed.
    private static func parts(_ text: String) -> [String: String]? {
        guard let options = unsafe PQconninfoParse(text, nil) else { return nil }
        defer { unsafe PQconninfoFree(options) }
        var parts: [String: String] = [:]
        var index = 0
        while let keyword = unsafe options[index].keyword {
            if let value = unsafe options[index].val {
                parts[unsafe String(cString: keyword)] = unsafe String(cString: value)
            }
            index += 1
        }
        return parts
    }
}
