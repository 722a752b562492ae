package import JSONTree

/// One code of one code system.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html#Coding>
package struct Coding: FHIRElement {
    package var extensions: [Extension]
    /// The code system: a URL, `urn:oid:` or nothing if it is not known.
    package var system: String?
    package var version: String?
    /// Case-sensitive unless the system says otherwise.
    package var code: String?
    package var display: String?
    /// Whether a person picked this very code.
    package var userSelected: Bool?
}

extension Coding {
    package init(
        system: String? = nil,
        version: String? = nil,
        code: String? = nil,
        display: String? = nil,
        userSelected: Bool? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            system: system,
            version: version,
            code: code,
            display: display,
            userSelected: userSelected
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        system = json.text("system")
        version = json.text("version")
        code = json.text("code")
        display = json.text("display")
        userSelected = json.flag("userSelected")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("system", system)
        json.member("version", version)
        json.member("code", code)
        json.member("display", display)
        json.member("userSelected", boolean: userSelected)
        json.endObject()
    }
}
