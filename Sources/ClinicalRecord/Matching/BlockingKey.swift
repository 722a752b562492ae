/// A value that two descriptions of one person are likely to share; a store finds candidates by it.
///
/// 64 bits, stable between runs and machines.
package struct BlockingKey: Sendable, Hashable {
    /// The hash.
    package let value: Int64

    package init(_ value: Int64) { self.value = value }

    /// At most so many candidates of one key are compared; a key with more tells nobody apart.
    package static let candidateLimit = 500

    /// The keys of a description, each once; empty for unnamed patients, who are never matched.
    package static func of(_ description: PersonDescription) -> [BlockingKey] { [] }
}
