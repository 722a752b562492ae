import HealthCards
import JSONTree
package import RecordStore

/// Remembers by the sender's own key what was handed in and answered, so that asking again has no second effect.
package struct IntakeKeys: Sendable {
    /// A day.
    private static let life: Int64 = 86_400_000

    private let register: any AccessRegister

    package init(register: any AccessRegister) { self.register = register }

    /// Claims a key for some content.
    ///
    /// - Returns: The answer, if this content was answered under the key before.
    /// - Throws: ``Refusal/Kind/conflict`` if the key was used for other content, ``Refusal/Kind/incorrect`` if it is none.
    package func claim(
        _ key: String,
        _ content: IntakeContent,
        of pass: IntakePass,
        at now: Timestamp
    ) async throws(Refusal) -> IntakeAnswer? {
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw Refusal(.incorrect, "An Idempotency-Key has 1 to 255 printable characters.")
        }
        let digest = Self.digest(key, pass)
        do throws(ArchiveError) {
            if try await known(digest, now) == nil { try await issue(.intakeKey, digest, pass, content.sha256, now) }
        } catch {
            // Two came at once; the other one was first.
            guard error == .contradiction else { throw Refusal(error) }
        }
        do throws(ArchiveError) {
            guard try await known(digest, now) == content.sha256 else {
                throw ArchiveError.contradiction
            }
            return try await register.ticket(.intakeAnswer, digest: digest, at: now).flatMap {
                IntakeAnswer(kept: $0.body)
            }
        } catch {
            guard error == .contradiction else { throw Refusal(error) }
            throw Refusal(
                .conflict,
                "This Idempotency-Key was used for other content. Send a new key with new content."
            )
        }
    }

    /// Keeps what was answered; if that fails, the same content is found to be unchanged the next time.
    package func keep(_ answer: IntakeAnswer, under key: String, of pass: IntakePass, at now: Timestamp) async {
        try? await issue(.intakeAnswer, Self.digest(key, pass), pass, answer.kept, now)
    }

    private func known(_ digest: [UInt8], _ now: Timestamp) async throws(ArchiveError) -> [UInt8]? {
        try await register.ticket(.intakeKey, digest: digest, at: now)?.body
    }

    private func issue(
        _ purpose: Ticket.Purpose,
        _ digest: [UInt8],
        _ pass: IntakePass,
        _ body: [UInt8],
        _ now: Timestamp
    ) async throws(ArchiveError) {
        let expires = Timestamp(milliseconds: now.milliseconds + Self.life)
        let holder = pass.client ?? "open"
        try await register.issue(Ticket(purpose: purpose, digest: digest, holder: holder, body: body, expires: expires))
    }

    /// A key is its sender's alone.
    private static func digest(_ key: String, _ pass: IntakePass) -> [UInt8] {
        Secret.digest(of: "\(pass.client ?? "")\u{1F}\(pass.source)\u{1F}\(key)")
    }
}
