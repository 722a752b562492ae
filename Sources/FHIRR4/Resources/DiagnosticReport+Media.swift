package import JSONTree

extension DiagnosticReport {
    /// A key image of a report.
    ///
    /// Source: <https://hl7.org/fhir/R4/diagnosticreport-definitions.html#DiagnosticReport.media>
    package struct Media: FHIRElement {
        package var extensions: [Extension]
        package var comment: String?
        package var link: Reference
    }
}

extension DiagnosticReport.Media {
    package init(comment: String? = nil, link: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, comment: comment, link: link)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        comment = json.text("comment")
        link = json.element("link") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("comment", comment)
        json.member("link", link)
        json.endObject()
    }
}
