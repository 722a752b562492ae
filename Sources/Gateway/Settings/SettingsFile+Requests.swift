import Yams

extension SettingsFile {
    static func requests(_ node: Node) throws(SettingsError) -> RequestSettings {
        var settings = RequestSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "per-minute": settings.perMinute = try number(value, "per-minute", 0...10_000_000)
            case "burst": settings.burst = try number(value, "burst", 1...10_000_000)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }
}
