import Gateway
import Hummingbird
import RecordStore

/// The part of `/settings` that everybody has: the password, and where the account is logged in.
struct AccountPages: Sendable {
    static let acts: Set<String> = ["password", "end", "endOthers"]

    let entering: EntryServices
    let logIn: LogIn

    func values(_ request: PageRequest, _ form: SecretForm = SecretForm()) async throws(Refusal) -> PageValues {
        let session = request.visitor[.session] ?? ""
        let sessions = try await entering.account.sessions(
            of: request.user,
            session: session,
            known: logIn,
            at: .now
        )
        return AccountScene(texts: request.texts, clock: entering.clock).values(sessions, form, done: request["done"])
    }

    /// - Returns: The form as it has to be put right; `nil` if it was done.
    func send(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> SecretForm? {
        let (account, session) = (entering.account, request.visitor[.session] ?? "")
        switch sent["act"] {
        case "end": try await account.end(sent["key"], of: request.user, at: .now)
        case "endOthers": try await account.endOthers(of: request.user, session: session, at: .now)
        default:
            var form = SecretForm(sent)
            let outcome = try await account.change(
                of: request.user,
                from: sent["old"],
                to: form.choice,
                session: session,
                at: .now
            )
            switch outcome {
            case .changed: return nil
            case .wrong: form.mistake = ("old", "account.wrong")
            case .weak(let weakness): form.blame(weakness)
            }
            return form
        }
        return nil
    }
}
