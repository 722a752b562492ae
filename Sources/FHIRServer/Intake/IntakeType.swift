import ClinicalRecord

/// What a sender says that it sends.
///
/// Nobody has to say it: what is not said is recognised by its content.
struct IntakeType {
    private static let json: Set<String> = [
        "application/fhir+json", "application/json", "application/fhir+ndjson", "application/ndjson",
        "application/x-ndjson", "application/smart-health-card",
    ]
    private static let xml: Set<String> = [
        "application/fhir+xml", "application/xml", "text/xml", "application/cda+xml", "application/hl7-cda+xml",
    ]
    private static let messages: Set<String> = [
        "x-application/hl7-v2+er7", "application/hl7-v2+er7", "application/hl7-v2", "application/edi-hl7v2",
    ]
    /// The last one is what curl says of any file unless it is told otherwise.
    private static let others: Set<String> = [
        "application/octet-stream", "text/plain", "application/zip", "application/x-www-form-urlencoded",
    ]

    private let name: String?

    /// - Returns: `nil` for a type that is not taken.
    init?(_ header: String?) {
        guard let header, !header.isEmpty else {
            name = nil
            return
        }
        let name = header.prefix { $0 != ";" && $0 != " " }.lowercased()
        let known = [Self.json, Self.xml, Self.messages, Self.others]
        guard known.contains(where: { $0.contains(name) }) else { return nil }
        self.name = name
    }

    /// Whether the content is what was said; a sender that does not know what it sends has not checked it either (X17).
    func agrees(with format: DeliveryFormat) -> Bool {
        guard let name else { return true }
        let isXML = [.ccda, .fhirXML, .appleHealth].contains(format)
        let isJSON = [.fhirJSON, .fhirNDJSON, .healthCard].contains(format)
        if Self.json.contains(name) { return !isXML && format != .hl7v2 }
        if Self.xml.contains(name) { return !isJSON }
        if Self.messages.contains(name) { return !isXML && !isJSON }
        return true
    }
}
