import Hummingbird

/// How a client wants resources spelled.
///
/// Source: <https://hl7.org/fhir/R4/http.html#mime-type>
enum FHIRFormat {
    case json, xml

    /// `_format` decides, then `Accept`; JSON if neither asks for XML rather than JSON; `nil` if they ask for
    /// something else.
    init?(_ request: Request) {
        let spelled = request.uri.queryParameters.get("_format") ?? request.headers[.accept] ?? "*/*"
        // The short names of `_format` are the type of nothing else.
        self.init(accept: spelled.isEmpty ? "*/*" : spelled)
    }

    /// - Parameter accept: Media types with qualities, as in RFC 9110, section 12.5.1.
    init?(accept: String) {
        var (json, xml, either): (Double?, Double?, Double?) = (nil, nil, nil)
        var isBrowser = false
        for range in accept.lowercased().split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.trimmed }
            guard let type = parts.first else { continue }
            let quality = Self.quality(parts.dropFirst())
            if Self.isJSON(type) { json = max(json ?? 0, quality) }
            if Self.isXML(type) { xml = max(xml ?? 0, quality) }
            if type == "*/*" || type == "application/*" { either = max(either ?? 0, quality) }
            isBrowser = isBrowser || type == "text/html"
        }
        let (asJSON, asXML) = (json ?? either ?? 0, xml ?? either ?? 0)
        guard max(asJSON, asXML) > 0 else { return nil }
        // A browser takes XML before "anything", and means pages.
        self = asXML > asJSON && !(isBrowser && asJSON > 0) ? .xml : .json
    }

    /// 0 for another version of FHIR.
    private static func quality(_ parameters: ArraySlice<Substring>) -> Double {
        if let version = value(of: "fhirversion=", parameters), version != "4.0", version != "4.0.1" { return 0 }
        return value(of: "q=", parameters).map { Double($0) ?? 0 } ?? 1
    }

    private static func value(of name: String, _ parameters: ArraySlice<Substring>) -> Substring? {
        parameters.first { $0.hasPrefix(name) }?.dropFirst(name.utf8.count)
    }

    /// A plus sign that was not encoded in the address arrives as a space.
    private static func isXML(_ type: Substring) -> Bool {
        ["xml", "text/xml", "application/xml", "application/fhir+xml", "application/fhir xml"].contains(type)
    }

    private static func isJSON(_ type: Substring) -> Bool {
        ["json", "application/json", "application/fhir+json", "application/fhir json"].contains(type)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text.drop { $0 == " " || $0 == "\t" }
    }
}
