import DocumentFetch
import Yams

extension SettingsFile {
    static func subscriptions(_ node: Node) throws(SettingsError) -> SubscriptionSettings {
        var settings = SubscriptionSettings()
        for (key, value) in try members(of: node) {
            switch key.text {
            case "endpoints": settings.endpoints = try origins(value)
            case "data-endpoints": settings.dataEndpoints = try origins(value)
            case "allowed-addresses":
                settings.allowedAddresses = try strings(value)
                guard settings.allowedAddresses.allSatisfy({ AddressRange($0) != nil }) else {
                    throw SettingsError("a range is an address with a length, such as 10.0.0.0/8", line: line(value))
                }
            case "certificate-file": settings.certificateFile = try string(value)
            case "give-up-after-hours":
                settings.giveUpAfterHours = try number(value, "give-up-after-hours", 1...720)
            default: throw SettingsError("unknown key «\(key.text)»", line: key.line)
            }
        }
        return settings
    }

    private static func origins(_ node: Node) throws(SettingsError) -> [String] {
        let texts = try strings(node)
        guard texts.allSatisfy(EndpointRules.isOrigin) else {
            throw SettingsError(
                "an endpoint is https:// with a host and perhaps a port; http:// for this machine's own loopback only",
                line: line(node)
            )
        }
        return texts
    }
}
