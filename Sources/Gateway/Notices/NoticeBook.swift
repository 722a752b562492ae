import ClinicalRecord
import RecordStore

/// What people want to be told, read from the register and written to it.
struct NoticeBook: Sendable {
    let register: any AccessRegister

    func wishes(of user: String) async throws(ArchiveError) -> NoticeWishes? {
        try await register.holder(.notice, id: user).flatMap(NoticeWishes.init)
    }

    func wishes(leaving secret: String) async throws(ArchiveError) -> NoticeWishes? {
        try await register.holder(.notice, name: Self.name(of: secret)).flatMap(NoticeWishes.init)
    }

    /// Of everybody who has an address.
    func reachable() async throws(ArchiveError) -> [NoticeWishes] {
        try await register.holders(.notice, owner: nil).compactMap(NoticeWishes.init).filter(\.isReachable)
    }

    /// - Throws: ``ArchiveError/contradiction`` if they were changed meanwhile.
    func keep(_ wishes: NoticeWishes) async throws(ArchiveError) { try await register.keep(wishes.holder) }

    static func name(of secret: String) -> String { HexText.spell(Secret.digest(of: secret)) }
}
