package import JSONTree

/// A file, inside the resource or behind an address.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Attachment>
package struct Attachment: FHIRElement {
    package var extensions: [Extension]
    /// A MIME type.
    package var contentType: String?
    package var language: String?
    /// The bytes in Base64.
    package var data: String?
    package var url: String?
    /// In bytes, before Base64.
    package var size: Int?
    /// SHA-1 of the bytes in Base64.
    package var hash: String?
    package var title: String?
    package var creation: Primitive?
}

extension Attachment {
    package init(
        contentType: String? = nil,
        language: String? = nil,
        data: String? = nil,
        url: String? = nil,
        size: Int? = nil,
        hash: String? = nil,
        title: String? = nil,
        creation: Primitive? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            contentType: contentType,
            language: language,
            data: data,
            url: url,
            size: size,
            hash: hash,
            title: title,
            creation: creation
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        contentType = json.text("contentType")
        language = json.text("language")
        data = json.text("data")
        url = json.text("url")
        size = json.integer("size")
        hash = json.text("hash")
        title = json.text("title")
        creation = json.primitive("creation")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("contentType", contentType)
        json.member("language", language)
        json.member("data", data)
        json.member("url", url)
        json.member("size", integer: size)
        json.member("hash", hash)
        json.member("title", title)
        json.member("creation", creation)
        json.endObject()
    }
}
