import ArgumentParser
import Foundation
import Gateway
import MappingTables

/// Where settings, tables and site files come from; every subcommand that reads documents has these.
struct MappingOptions: ParsableArguments {
    @Option(help: "Settings file (default: chartway.yml, if there is one).")
    var config: String?

    @Option(help: "Folder of tables and site files that go before the embedded ones.")
    var mappings: String?

    /// Flags over environment over file over defaults.
    func settings() throws -> Settings {
        var settings = try fileSettings()
        let environment = ProcessInfo.processInfo.environment
        if let folder = mappings ?? environment["CHARTWAY_MAPPINGS"] { settings.mappings = folder }
        return settings
    }

    private func fileSettings() throws -> Settings {
        let named = config ?? ProcessInfo.processInfo.environment["CHARTWAY_CONFIG"]
        let path = named ?? "chartway.yml"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            guard named == nil else { throw Complaint("the settings file cannot be read: \(path)", .usage) }
            return Settings()
        }
        do { return try SettingsFile.read(text) } catch { throw Complaint("\(path): \(error)", .usage) }
    }

    /// The reader of deliveries, with the tables, sites and trusted issuers of the settings.
    func reader(_ settings: Settings) throws -> DeliveryReader {
        var reader = try tableReader(settings)
        try reader.trust(settings.issuers)
        return reader
    }

    private func tableReader(_ settings: Settings) throws -> DeliveryReader {
        guard let folder = settings.mappings else {
            return DeliveryReader(tables: .standard, sites: SiteDirectory())
        }
        do {
            return DeliveryReader(tables: try Tables(overrides: folder), sites: try SiteDirectory(mappings: folder))
        } catch { throw Complaint("\(error)", .usage) }
    }
}
