import ClinicalRecord
import Crypto
package import DocumentFetch
import Foundation
import JSONTree
import RecordStore

/// Hands letters to the operator's mail server and text messages to the operator's gateway, under the rules for
/// everything that leaves: no other address, no redirect, the address checked at connect.
package struct SendLetter: LetterSending {
    /// Seconds for one attempt; less than ``RunOutbox`` claims a letter for.
    static let patience = 25

    private let fetcher: Fetcher
    private let mail: (server: FetchURL, source: FetchSource, text: MailText, demandsTLS: Bool)?
    private let texting: (url: FetchURL, source: FetchSource, key: SymmetricKey)?

    /// - Parameters:
    ///   - fetcher: Brings them out.
    ///   - settings: Where to.
    ///   - address: Of this server, whose host names letters.
    /// - Throws: ``Refusal/Kind/incorrect`` with a sentence for the operator.
    package init(fetcher: Fetcher, settings: NoticeSettings, address: ServerAddress) throws(Refusal) {
        self.fetcher = fetcher
        mail = try settings.mail.map { (mail) throws(Refusal) in
            let (server, source) = try Self.source(mail.server, settings, try Self.credential(mail))
            let host = (try? FetchURL(address.base).origin.host) ?? "localhost"
            return (server, source, MailText(sender: mail.from, name: mail.name, host: host), mail.demandsTLS)
        }
        texting = try settings.texting.map { (texting) throws(Refusal) in
            let (url, source) = try Self.source(texting.url, settings, nil)
            return (url, source, SymmetricKey(data: Data(try Self.secret(texting.keyFile, "sms").utf8)))
        }
    }

    private static func source(
        _ text: String,
        _ settings: NoticeSettings,
        _ credential: Credential?
    ) throws(Refusal) -> (FetchURL, FetchSource) {
        let url: FetchURL
        do throws(FetchError) { url = try FetchURL(text) } catch {
            throw Refusal(.incorrect, "«notices» names an address that nothing can be sent to.")
        }
        var source = FetchSource(at: url, credential: credential)
        (source.addresses, source.certificateFile) = (settings.addresses, settings.certificateFile)
        // Mail servers take their time before they answer.
        (source.limits.totalSeconds, source.limits.slowestBytesPerSecond) = (patience, 0)
        source.limits.bodyBytes = 64 << 10
        return (url, source)
    }

    private static func credential(_ mail: NoticeSettings.Mail) throws(Refusal) -> Credential? {
        guard let user = mail.user, let file = mail.passwordFile else { return nil }
        return .basic(user: user, password: try secret(file, "email"))
    }

    private static func secret(_ file: String, _ name: String) throws(Refusal) -> String {
        let text = (try? String(contentsOf: URL(filePath: file), encoding: .utf8)) ?? ""
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !secret.isEmpty else {
            throw Refusal(.incorrect, "«notices», «\(name)»: the file with the secret cannot be read, or is empty.")
        }
        return secret
    }

    package func send(_ letter: Letter) async -> LetterOutcome {
        switch letter.channel {
        case .email: await post(letter)
        case .sms: await text(letter)
        }
    }

    private func post(_ letter: Letter) async -> LetterOutcome {
        guard let mail else { return .later(trouble: "notConfigured", wish: nil) }
        guard let text = mail.text.bytes(letter, at: .now) else { return .refused }
        let request = MailRequest(
            mail.server,
            from: mail.text.sender,
            to: letter.address,
            text: text,
            demandsTLS: mail.demandsTLS && mail.server.origin.scheme == "smtp"
        )
        do throws(FetchError) {
            try await fetcher.mail(request, to: mail.source)
            return .taken
        } catch {
            // The recipient, not we ourselves: 530 and 535 are about who we are.
            if let status = error.status, (550...559).contains(status) || status == 501 { return .refused }
            return .later(trouble: error.code.rawValue, wish: nil)
        }
    }

    private func text(_ letter: Letter) async -> LetterOutcome {
        guard let texting else { return .later(trouble: "notConfigured", wish: nil) }
        var json = JSONWriter()
        json.object { json in
            json.member("id", letter.id)
            json.member("to", letter.address)
            json.member("text", letter.text)
        }
        let time = "\(Timestamp.now.milliseconds / 1000)"
        let request = PostRequest(
            texting.url,
            body: json.bytes,
            contentType: "application/json",
            headers: [
                PostRequest.Header(name: "Idempotency-Key", value: letter.id),
                PostRequest.Header(name: "X-Chartway-Time", value: time),
                PostRequest.Header(name: "X-Chartway-Signature", value: Self.sign(json.bytes, time, texting.key)),
            ]
        )
        do throws(FetchError) {
            let answer = try await fetcher.post(request, to: texting.source)
            if (200..<300).contains(answer.status) { return .taken }
            if [400, 404, 410, 422].contains(answer.status) { return .refused }
            return .later(trouble: "refused", wish: answer.headers["retry-after"].flatMap { Int64($0) })
        } catch { return .later(trouble: error.code.rawValue, wish: nil) }
    }

    /// HMAC-SHA-256 of time, a dot, and the body, so that nobody can send it once more another day.
    static func sign(_ body: [UInt8], _ time: String, _ key: SymmetricKey) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("\(time).".utf8) + body, using: key)
        return "sha256=" + HexText.spell(Array(code))
    }
}
