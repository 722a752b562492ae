/// One hospital system to fetch from, as `chartway.yml` names it.
package struct PullSettings: Sendable, Hashable {
    /// What is asked for.
    package enum Kind: String, Sendable, CaseIterable {
        /// A FHIR server, by search with paging.
        case fhir
        /// Single documents by address.
        case documents
    }

    /// Also the name of the source whose deliveries these are.
    package var name: String
    package var kind: Kind
    /// The base of a FHIR server, or the address of the first document.
    package var url: String
    /// More documents.
    package var documents: [String] = []
    /// FHIR: searches relative to the base, such as `Patient?_lastUpdated=gt2026-01-01`.
    package var searches: [String] = []
    /// FHIR: fetch `Patient/ID/$everything` of every patient that the searches find.
    package var everything = false
    /// A file that holds a bearer token; read when it is needed, never printed.
    package var tokenFile: String?
    /// Ranges of special addresses that may be connected to: the hospital's own network.
    package var allowedAddresses: [String] = []
    /// Certificates to trust instead of the system's.
    package var certificateFile: String?

    package init(name: String, kind: Kind, url: String) {
        self.name = name
        self.kind = kind
        self.url = url
    }
}
