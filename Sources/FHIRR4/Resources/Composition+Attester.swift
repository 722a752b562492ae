package import JSONTree

extension Composition {
    /// Somebody who signed the document.
    ///
    /// Source: <https://hl7.org/fhir/R4/composition-definitions.html#Composition.attester>
    package struct Attester: FHIRElement {
        package var extensions: [Extension]
        /// `personal`, `professional`, `legal` or `official`.
        package var mode: String
        package var time: Primitive?
        package var party: Reference?
    }
}

extension Composition.Attester {
    package init(mode: String, time: Primitive? = nil, party: Reference? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, mode: mode, time: time, party: party)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        mode = json.text("mode") ?? ""
        time = json.primitive("time")
        party = json.element("party")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("mode", mode)
        json.member("time", time)
        json.member("party", party)
        json.endObject()
    }
}
