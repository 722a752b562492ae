import Yams

extension SettingsFile {
    static func registration(_ node: Node) throws(SettingsError) -> RegistrationSettings {
        var settings = RegistrationSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "open":
                let text = try string(value)
                guard ["true", "false"].contains(text) else {
                    throw SettingsError("«open» is true or false", line: line(value))
                }
                settings.isOpen = text == "true"
            case "per-hour": settings.perHour = try number(value, "per-hour", 1...1000)
            case "limit": settings.limit = try number(value, "limit", 1...100_000)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }
}
