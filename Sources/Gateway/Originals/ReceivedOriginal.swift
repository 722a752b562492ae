package import ClinicalRecord

/// A delivery exactly as it was received.
package struct ReceivedOriginal: Sendable, Hashable {
    package let format: DeliveryFormat
    package let bytes: [UInt8]
    /// Whose data is in it.
    let persons: Set<String>

    /// The media type of the bytes.
    package var type: String {
        switch format {
        case .fhirJSON: "application/fhir+json"
        case .fhirNDJSON: "application/fhir+ndjson"
        case .fhirXML: "application/fhir+xml"
        case .ccda: "text/xml"
        case .hl7v2: "x-application/hl7-v2+er7"
        case .appleHealth: "application/xml"
        case .healthCard: "application/smart-health-card"
        case .unknown: "application/octet-stream"
        }
    }

    /// What files of the format end in.
    package var ending: String {
        switch format {
        case .fhirJSON: "json"
        case .fhirNDJSON: "ndjson"
        case .ccda, .fhirXML, .appleHealth: "xml"
        case .hl7v2: "hl7"
        case .healthCard: "smart-health-card"
        case .unknown: "bin"
        }
    }
}
