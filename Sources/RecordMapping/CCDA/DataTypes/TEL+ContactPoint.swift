package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Telephone numbers and the like; rule A23.
extension CCDAMapping {
    /// All of them; those without a value are left out.
    package func contactPoints(_ list: [TEL]) -> [ContactPoint] {
        list.compactMap(contactPoint).uniqued
    }

    /// The scheme becomes the system; a bare number is a telephone.
    package func contactPoint(_ tel: TEL) -> ContactPoint? {
        guard let spelled = text(tel.value) else {
            _ = branch(tel.use)
            return nil
        }
        var point = ContactPoint()
        (point.system, point.value) = Self.split(spelled, lookUp: { lookUp($0, .cdaTelecomScheme)?.code })
        guard point.value != nil else { return nil }
        if let uses = text(tel.use) {
            for use in uses.split(separator: " ") {
                if use == "PG" { point.system = "pager" }
                point.use = point.use ?? lookUp(String(use), .cdaTelecomUse)?.code
            }
        }
        point.period = period(tel.useablePeriod)
        return point
    }

    private static func split(_ text: String, lookUp: (String) -> String?) -> (String?, Primitive?) {
        if let colon = text.utf8.firstIndex(of: 0x3A) {
            let scheme = text[..<colon].lowercased()
            if let system = lookUp(scheme) {
                let rest = text[text.index(after: colon)...].drop { $0 == " " }
                let value = system == "url" ? text : String(rest)
                return value.isEmpty ? (nil, nil) : (system, Primitive(value))
            }
        }
        let isMail = text.utf8.contains(0x40)
        let isNumber = text.utf8.contains { (0x30...0x39).contains($0) }
        return (isMail ? "email" : isNumber ? "phone" : "other", Primitive(text))
    }
}
