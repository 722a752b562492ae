package import JSONTree

extension Procedure {
    /// A device that was put in, changed or taken out.
    ///
    /// Source: <https://hl7.org/fhir/R4/procedure-definitions.html#Procedure.focalDevice>
    package struct FocalDevice: FHIRElement {
        package var extensions: [Extension]
        package var action: CodeableConcept?
        package var manipulated: Reference
    }
}

extension Procedure.FocalDevice {
    package init(action: CodeableConcept? = nil, manipulated: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, action: action, manipulated: manipulated)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        action = json.element("action")
        manipulated = json.element("manipulated") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("action", action)
        json.member("manipulated", manipulated)
        json.endObject()
    }
}
