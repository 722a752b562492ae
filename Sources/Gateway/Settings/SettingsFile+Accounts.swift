import Yams

extension SettingsFile {
    static func accounts(_ node: Node) throws(SettingsError) -> AccountSettings {
        var settings = AccountSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "known-passwords": settings.knownPasswords = try string(value)
            case "letter-days": settings.letterDays = try number(value, "letter-days", 1...60)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }
}
