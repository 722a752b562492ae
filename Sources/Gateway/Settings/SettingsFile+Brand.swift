import Yams

extension SettingsFile {
    static func brand(_ node: Node) throws(SettingsError) -> BrandSettings {
        var brand = BrandSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "name": brand.name = try string(value)
            case "aliases": brand.aliases = try strings(value)
            case "website": brand.website = try address(value, "website")
            case "identifiers": brand.identifiers = try identifiers(value)
            case "address": brand.place = try place(value)
            case "logo": brand.logo = try address(value, "logo")
            case "portal-name": brand.portalName = try string(value)
            case "portal": brand.portal = try address(value, "portal")
            case "facilities":
                for item in value.sequence.map(Array.init) ?? [value] { brand.facilities.append(try facility(item)) }
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard !brand.name.isEmpty, !brand.website.isEmpty, !brand.identifiers.isEmpty else {
            throw SettingsError("«brand» needs a name, a website and identifiers", line: line(node))
        }
        return brand
    }

    private static func facility(_ node: Node) throws(SettingsError) -> BrandSettings.Facility {
        var facility = BrandSettings.Facility()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "name": facility.name = try string(value)
            case "identifiers": facility.identifiers = try identifiers(value)
            case "address": facility.place = try place(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        guard !facility.name.isEmpty, !facility.identifiers.isEmpty else {
            throw SettingsError("a facility needs a name and identifiers", line: line(node))
        }
        return facility
    }

    private static func place(_ node: Node) throws(SettingsError) -> BrandSettings.PlaceSettings {
        var place = BrandSettings.PlaceSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "line": place.lines = try strings(value)
            case "city": place.city = try string(value)
            case "state": place.state = try string(value)
            case "postal-code": place.postalCode = try string(value)
            case "country": place.country = try string(value)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return place
    }

    private static func identifiers(_ node: Node) throws(SettingsError) -> [BrandSettings.BusinessIdentifier] {
        var found: [BrandSettings.BusinessIdentifier] = []
        for text in try strings(node) {
            guard let identifier = BrandSettings.BusinessIdentifier(text) else {
                throw SettingsError("an identifier is https://… or SYSTEM|VALUE", line: line(node))
            }
            found.append(identifier)
        }
        return found
    }

    private static func address(_ node: Node, _ name: String) throws(SettingsError) -> String {
        let text = try string(node)
        guard RedirectAddress.isWeb(text) else {
            throw SettingsError("«\(name)» is an https address", line: line(node))
        }
        return text
    }
}
