import DocumentFetch
import Yams

extension SettingsFile {
    static func notices(_ node: Node) throws(SettingsError) -> NoticeSettings {
        var settings = NoticeSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "email": settings.mail = try mail(value)
            case "sms": settings.texting = try texting(value)
            case "allowed-addresses":
                settings.allowedAddresses = try strings(value)
                guard settings.allowedAddresses.allSatisfy({ AddressRange($0) != nil }) else {
                    throw SettingsError("a range is an address with a length, such as 10.0.0.0/8", line: line(value))
                }
            case "certificate-file": settings.certificateFile = try string(value)
            case "quiet-hours": settings.quiet = try span(value)
            case "digest-at": settings.digestAt = try minute(value)
            case "reminder-hours": settings.reminderHours = try number(value, "reminder-hours", 0...168)
            case "give-up-after-hours":
                settings.giveUpAfterHours = try number(value, "give-up-after-hours", 1...720)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }

    private static func mail(_ node: Node) throws(SettingsError) -> NoticeSettings.Mail {
        var mail = NoticeSettings.Mail()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "server": mail.server = try string(value)
            case "from": mail.from = try string(value)
            case "name": mail.name = try string(value)
            case "user": mail.user = try string(value)
            case "password-file": mail.passwordFile = try string(value)
            case "starttls": mail.demandsTLS = try string(value) != "off"
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        let origin = try? FetchURL(mail.server).origin
        guard let origin, ["smtp", "smtps"].contains(origin.scheme) else {
            throw SettingsError("«server» is smtps:// or smtp:// with a host and perhaps a port", line: line(node))
        }
        guard mail.demandsTLS || origin.isLoopback else {
            throw SettingsError("«starttls: off» is for a mail server on this machine only", line: line(node))
        }
        guard NoticeChannel.email.spell(mail.from) == mail.from, MailText.isPlain(mail.name) else {
            throw SettingsError("«from» is an address such as records@example.org, «name» one line", line: line(node))
        }
        guard (mail.user == nil) == (mail.passwordFile == nil) else {
            throw SettingsError("«user» and «password-file» come together", line: line(node))
        }
        return mail
    }

    private static func texting(_ node: Node) throws(SettingsError) -> NoticeSettings.Texting {
        var texting = NoticeSettings.Texting()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "url": texting.url = try string(value)
            case "key-file": texting.keyFile = try string(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        let origin = try? FetchURL(texting.url).origin
        guard let origin, origin.scheme == "https" || origin.scheme == "http" && origin.isLoopback else {
            throw SettingsError("«url» is https://, or http:// on this machine", line: line(node))
        }
        guard !texting.keyFile.isEmpty else { throw SettingsError("«sms» needs a key-file", line: line(node)) }
        return texting
    }

    /// `21:00-08:00`, or `none`.
    private static func span(_ node: Node) throws(SettingsError) -> (from: Int, to: Int) {
        let text = try string(node)
        if text == "none" { return (0, 0) }
        let ends = text.split(separator: "-").compactMap { minute(String($0)) }
        guard ends.count == 2 else {
            throw SettingsError("«quiet-hours» is a span such as \"21:00-08:00\", or none", line: line(node))
        }
        return (ends[0], ends[1])
    }

    private static func minute(_ node: Node) throws(SettingsError) -> Int {
        guard let minute = minute(try string(node)) else {
            throw SettingsError("«digest-at» is a time of day such as \"17:00\"", line: line(node))
        }
        return minute
    }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
        return parts[0] * 60 + parts[1]
    }
}
