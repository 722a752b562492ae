/// How a delivery is written.
public enum DeliveryFormat: String, Sendable, CaseIterable {
    case fhirJSON = "fhir-json"
    case fhirNDJSON = "fhir-ndjson"
    case fhirXML = "fhir-xml"
    case ccda
    case hl7v2
    case appleHealth = "apple-health"
    case healthCard = "health-card"
    /// None of the above; kept, never read.
    case unknown
}
