import MappingTables
import Yams

extension SettingsFile {
    static func appointments(_ node: Node) throws(SettingsError) -> AppointmentSettings {
        var settings = AppointmentSettings.unset
        for (key, value) in try members(of: node) {
            switch key.text {
            case "time-zone":
                guard let zone = SiteZone(named: try string(value)) else {
                    throw SettingsError("«time-zone» is a name such as America/New_York", line: line(value))
                }
                settings.zone = zone
            case "video-url":
                settings.videoURL = try string(value)
                guard settings.videoURL.hasPrefix("https://"), settings.videoURL.contains("{room}") else {
                    throw SettingsError("«video-url» begins with https:// and has {room} in it", line: line(value))
                }
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }
}
