/// What statements have in common that read alike and are one fact.
struct AlikeStatements: Hashable {
    private let signature: FactSignature
    /// Where the words of one sender are all that names the fact.
    private let source: String?

    /// - Returns: `nil` if the statement is like no other, not even like itself.
    init?(_ statement: Statement) {
        guard let signature = statement.signature, SameFact.isCompatible(signature, signature) else { return nil }
        guard SameFact.isShared(signature, signature, isOneSource: true) else { return nil }
        self.signature = signature
        source = SameFact.isShared(signature, signature) ? nil : statement.source.source
    }
}
