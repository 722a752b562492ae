/// What proves to a hospital's system who asks; never printed.
package enum Credential: Sendable, Hashable, CustomStringConvertible {
    case bearer(String)
    case basic(user: String, password: String)

    /// Says the kind only.
    package var description: String {
        switch self {
        case .bearer: "bearer (hidden)"
        case .basic: "basic (hidden)"
        }
    }
}
