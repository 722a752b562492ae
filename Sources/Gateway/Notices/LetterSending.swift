/// Hands letters over to whoever brings them on.
package protocol LetterSending: Sendable {
    /// Tries once.
    func send(_ letter: Letter) async -> LetterOutcome
}
