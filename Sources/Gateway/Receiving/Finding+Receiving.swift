import ClinicalRecord
import FHIRR4
import Findings

extension Finding.Code {
    /// No reader knows how to read these bytes.
    static let formatUnknown = Self("format.unknown")
    /// The name of the file promises another format than its content has.
    static let formatMismatch = Self("format.mismatch")
    /// JSON, but no FHIR: there is no `resourceType`.
    static let fhirNoResourceType = Self("fhir.noResourceType")
    /// The bytes are not JSON, or beyond a limit of JSON.
    static let jsonRefused = Self("json.refused")
    /// The bytes are not XML, or beyond a limit of XML.
    static let xmlRefused = Self("xml.refused")
    /// The bytes are not in the character set that the XML declares, or in none that is read.
    static let xmlEncoding = Self("xml.encoding")
    /// The bytes are not an HL7 v2 message.
    static let messageRefused = Self("message.refused")
    /// The bytes are a health card that cannot be read, or part of one.
    static let cardRefused = Self("card.refused")
    /// Public keys of an issuer: a setting, no part of a record.
    static let keysNoRecord = Self("keys.noRecord")
    /// The archive is damaged or beyond a limit.
    static let archiveRefused = Self("archive.refused")
    /// The document says again what an export beside it says; it is kept and not read.
    static let deliveryRepeated = Self("delivery.repeated")
    /// The file is larger than one delivery may be.
    static let deliveryTooLarge = Self("delivery.tooLarge")
}

extension Finding.Code {
    /// Why a FHIR document was refused.
    static func refusal(_ code: FHIRDocumentError.Code, _ format: DeliveryFormat) -> Finding.Code {
        switch code {
        case .noResource: .fhirNoResourceType
        case .encoding: .xmlEncoding
        default: format == .fhirXML ? .xmlRefused : .jsonRefused
        }
    }
}

extension Place {
    /// What a message of HL7 v2 in XML is: the namespace of its standard.
    static let v2XML = Place(line: 1, path: "urn:hl7-org:v2xml")
}
