/// A namespace that Chartway tells apart; all others are foreign and never match a name.
package enum XMLNamespace: UInt8, Sendable, CaseIterable {
    /// No namespace at all.
    case none
    /// A namespace that is not in this list, or a prefix that was never declared.
    case foreign
    /// CDA and its data types.
    case hl7
    /// HL7's extensions of CDA.
    case sdtc
    /// `xsi:type`, `xsi:nil`, `xsi:schemaLocation`.
    case instance
    /// FHIR resources.
    case fhir
    /// XHTML inside FHIR.
    case xhtml
    /// `xml:lang`, `xml:space`.
    case xml

    /// As it is declared; empty for `none` and `foreign`.
    package var uri: String {
        switch self {
        case .none, .foreign: ""
        case .hl7: "urn:hl7-org:v3"
        case .sdtc: "urn:hl7-org:sdtc"
        case .instance: "http://www.w3.org/2001/XMLSchema-instance"
        case .fhir: "http://hl7.org/fhir"
        case .xhtml: "http://www.w3.org/1999/xhtml"
        case .xml: "http://www.w3.org/XML/1998/namespace"
        }
    }

    /// The prefix that paths show.
    var prefix: String {
        switch self {
        case .sdtc: "sdtc:"
        case .instance: "xsi:"
        case .xml: "xml:"
        default: ""
        }
    }

    /// The namespace of a URI, or of a prefix that fragments use without declaring it.
    init(uri: String?, prefix: String?) {
        if let uri {
            self = Self.allCases.first { !$0.uri.isEmpty && $0.uri == uri } ?? .foreign
        } else {
            switch prefix {
            case nil: self = .none
            case "sdtc": self = .sdtc
            case "xsi": self = .instance
            default: self = .foreign
            }
        }
    }
}
