import Hummingbird

/// How a client wants resources spelled.
///
/// Source: <https://hl7.org/fhir/R4/http.html#mime-type>
enum FHIRFormat {
    case json, xml

    /// `_format` decides, then `Accept`; JSON if neither asks for XML rather than JSON.
    init(_ request: Request) {
        if let format = request.uri.queryParameters.get("_format") {
            self = Self.isXML(format.lowercased()) ? .xml : .json
            return
        }
        self = request.headers[.accept].map(Self.init(accept:)) ?? .json
    }

    private init(accept: String) {
        let ranges = accept.lowercased().split(separator: ",").map { $0.split(separator: ";") }
        var (json, xml) = (0.0, 0.0)
        for parts in ranges {
            guard let type = parts.first.map({ $0.filter { $0 != " " } }) else { continue }
            // A browser takes XML before "anything", and means pages.
            if type == "text/html" { json = 1 }
            let quality = Self.quality(parts.dropFirst())
            if Self.isXML(type) { xml = max(xml, quality) } else { json = max(json, Self.isJSON(type) ? quality : 0) }
        }
        self = xml > json ? .xml : .json
    }

    private static func quality(_ parameters: ArraySlice<Substring>) -> Double {
        let spelled = parameters.map { $0.filter { $0 != " " } }.first { $0.hasPrefix("q=") }
        return spelled.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
    }

    /// A plus sign that was not encoded in the address arrives as a space.
    private static func isXML(_ type: String) -> Bool {
        ["xml", "text/xml", "application/xml", "application/fhir+xml", "application/fhir xml"].contains(type)
    }

    private static func isJSON(_ type: String) -> Bool {
        ["*/*", "application/*", "application/json", "application/fhir+json"].contains(type)
    }
}
