package import JSONTree

/// What is known about the resource itself rather than about the patient.
///
/// Source: <https://hl7.org/fhir/R4/resource.html#Meta>
package struct Meta: FHIRElement {
    package var extensions: [Extension]
    package var versionId: String?
    /// An instant with its zone.
    package var lastUpdated: String?
    /// A URI that says where the resource came from.
    package var source: String?
    package var profile: [String] = []
    package var security: [Coding] = []
    package var tag: [Coding] = []
}

extension Meta {
    package init(
        versionId: String? = nil,
        lastUpdated: String? = nil,
        source: String? = nil,
        profile: [String] = [],
        security: [Coding] = [],
        tag: [Coding] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            versionId: versionId,
            lastUpdated: lastUpdated,
            source: source,
            profile: profile,
            security: security,
            tag: tag
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        versionId = json.text("versionId")
        lastUpdated = json.text("lastUpdated")
        source = json.text("source")
        profile = json.texts("profile")
        security = json.list("security")
        tag = json.list("tag")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("versionId", versionId)
        json.member("lastUpdated", lastUpdated)
        json.member("source", source)
        json.member("profile", profile)
        json.member("security", security)
        json.member("tag", tag)
        json.endObject()
    }
}
