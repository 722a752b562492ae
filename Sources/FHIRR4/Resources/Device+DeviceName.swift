package import JSONTree

extension Device {
    /// A name of the device.
    ///
    /// Source: <https://hl7.org/fhir/R4/device-definitions.html#Device.deviceName>
    package struct DeviceName: FHIRElement {
        package var extensions: [Extension]
        package var name: String
        /// `udi-label-name`, `user-friendly-name`, `patient-reported-name`, `manufacturer-name`, `model-name` or
        /// `other`.
        package var type: String
    }
}

extension Device.DeviceName {
    package init(name: String, type: String, extensions: [Extension] = []) {
        self.init(extensions: extensions, name: name, type: type)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        name = json.text("name") ?? ""
        type = json.text("type") ?? ""
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("name", name)
        json.member("type", type)
        json.endObject()
    }
}
