package import JSONTree

/// Something that the standard has no element for: a value or further extensions, under a URL that defines them.
///
/// Source: <https://hl7.org/fhir/R4/extensibility.html#Extension>
package struct Extension: FHIRElement {
    /// What the extension means.
    package var url: String
    /// Either a value or nested extensions, never both.
    package var value: ExtensionValue?
    package var extensions: [Extension] = []

    package init(_ url: String, _ value: ExtensionValue) {
        self.url = url
        self.value = value
    }

    /// An extension of several parts; their URLs are plain names.
    package init(_ url: String, extensions: [Extension]) {
        self.url = url
        self.extensions = extensions
    }

    package init(_ json: JSONNode) {
        url = json.text("url") ?? ""
        value = ExtensionValue(json)
        extensions = json.list("extension")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("url", url)
        value?.write(into: &json)
        json.endObject()
    }
}

extension [Extension] {
    /// The first extension of that URL.
    package subscript(_ url: String) -> Extension? { first { $0.url == url } }
}
