package import JSONTree

/// Who runs this server, as apps and their users are told.
package struct BrandSettings: Sendable, Hashable {
    /// A business identifier: `https://www.example.org` or `http://hl7.org/fhir/sid/us-npi|1234567893`.
    package struct BusinessIdentifier: Sendable, Hashable {
        package let system: String
        package let value: String

        /// - Returns: `nil` if the text is neither an address nor a system, a bar and a value.
        package init?(_ text: String) {
            let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
            guard parts.count == 2 || text.hasPrefix("https://"), !parts.contains("") else { return nil }
            (system, value) = parts.count == 2 ? (parts[0], parts[1]) : ("urn:ietf:rfc:3986", text)
        }

        package func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("system", system)
                json.member("value", value)
            }
        }
    }

    /// Where people go.
    package struct PlaceSettings: Sendable, Hashable {
        package var lines: [String] = []
        package var city: String?
        package var state: String?
        package var postalCode: String?
        package var country: String?

        package init() {}
    }

    /// A house of the same owner whose patients this server serves too.
    package struct Facility: Sendable, Hashable {
        package var name = ""
        package var identifiers: [BusinessIdentifier] = []
        package var place = PlaceSettings()

        package init() {}
    }

    package var name = ""
    /// Other names that people look for.
    package var aliases: [String] = []
    package var website = ""
    /// The first one is how apps tell this brand from others.
    package var identifiers: [BusinessIdentifier] = []
    package var place = PlaceSettings()
    /// Of a picture that app stores may show.
    package var logo: String?
    /// Where patients log in, as they call it and as an address.
    package var portalName: String?
    package var portal: String?
    package var facilities: [Facility] = []

    package init() {}
}
