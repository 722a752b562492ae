import Yams

extension SettingsFile {
    static func family(_ node: Node) throws(SettingsError) -> FamilySettings {
        var settings = FamilySettings()
        for (key, value) in try members(of: node) {
            guard let age = Int(try string(value)), (10...21).contains(age) else {
                throw SettingsError("«\(key.text)» is an age in years from 10 to 21", line: line(value))
            }
            switch key.text {
            case "teen-age": settings.teenAge = age
            case "adult-age": settings.adultAge = age
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard settings.teenAge <= settings.adultAge else {
            throw SettingsError("«teen-age» is not above «adult-age»", line: line(node))
        }
        return settings
    }
}
