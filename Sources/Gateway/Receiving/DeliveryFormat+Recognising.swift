package import ClinicalRecord
import HealthCards

extension DeliveryFormat {
    /// Tells the format from the first bytes; nothing is parsed.
    ///
    /// Used where nobody said what the bytes are: files and uploads. A door that is told a media type believes it.
    package init(recognising bytes: [UInt8]) {
        let start = bytes.prefix(4 << 10)
        var rest = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start
        // UTF-16 XML has a NUL in every other byte of its ASCII part.
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) || start.prefix(4).contains(0) {
            rest = rest.filter { $0 != 0 }[...]
        }
        rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D, 0x0B, 0xFE, 0xFF].contains($0) }
        switch rest.first {
        case 0x7B: self = Self.isOneValueALine(bytes) ? .fhirNDJSON : Self.json(rest)
        case 0x5B: self = .fhirJSON
        case 0x3C: self = Self.xml(bytes, rest)
        default: self = CardText.recognises(rest) ? .healthCard : Self.isER7(rest) ? .hl7v2 : .unknown
        }
    }

    private static func isER7(_ bytes: ArraySlice<UInt8>) -> Bool {
        ["MSH", "FHS", "BHS"].contains { bytes.starts(with: $0.utf8) }
    }

    private static func json(_ start: ArraySlice<UInt8>) -> DeliveryFormat {
        contains("\"verifiableCredential\"", in: start) && !contains("\"resourceType\"", in: start)
            ? .healthCard : .fhirJSON
    }

    /// Whether the first line is a whole value and another one follows.
    private static func isOneValueALine(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var isInString = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x5C where isInString: index += 1
            case 0x22: isInString.toggle()
            case 0x0A where !isInString:
                let next = bytes[index...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
                return depth == 0 && next == 0x7B
            case 0x7B where !isInString, 0x5B where !isInString: depth += 1
            case 0x7D where !isInString, 0x5D where !isInString: depth -= 1
            default: break
            }
            index += 1
        }
        return false
    }

    /// The namespace of the root tells; what a document of another one speaks of does not.
    private static func xml(_ bytes: [UInt8], _ start: ArraySlice<UInt8>) -> DeliveryFormat {
        switch XMLRootTag(bytes)?.namespace {
        case "http://hl7.org/fhir": .fhirXML
        case "urn:hl7-org:v2xml": .hl7v2
        default:
            // The document type of a phone's export may fill all that is looked at.
            contains("<HealthData", in: start) || contains("<!DOCTYPE HealthData", in: start) ? .appleHealth : .ccda
        }
    }

    private static func contains(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.description.utf8)
        guard bytes.count >= word.count, let first = word.first else { return false }
        var rest = bytes
        while let found = rest.firstIndex(of: first) {
            if rest[found...].starts(with: word) { return true }
            rest = rest[(found + 1)...]
        }
        return false
    }
}
