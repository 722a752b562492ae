package import JSONTree

extension Device {
    /// A Unique Device Identifier as it is printed on the device.
    ///
    /// Source: <https://hl7.org/fhir/R4/device-definitions.html#Device.udiCarrier>
    package struct UdiCarrier: FHIRElement {
        package var extensions: [Extension]
        package var deviceIdentifier: String?
        package var issuer: String?
        package var jurisdiction: String?
        /// The machine-readable form in Base64.
        package var carrierAIDC: String?
        /// The form people can read, such as `(01)00844588003288`.
        package var carrierHRF: String?
        /// `barcode`, `rfid`, `manual` and more.
        package var entryType: String?
    }
}

extension Device.UdiCarrier {
    package init(
        deviceIdentifier: String? = nil,
        issuer: String? = nil,
        jurisdiction: String? = nil,
        carrierAIDC: String? = nil,
        carrierHRF: String? = nil,
        entryType: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            deviceIdentifier: deviceIdentifier,
            issuer: issuer,
            jurisdiction: jurisdiction,
            carrierAIDC: carrierAIDC,
            carrierHRF: carrierHRF,
            entryType: entryType
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        deviceIdentifier = json.text("deviceIdentifier")
        issuer = json.text("issuer")
        jurisdiction = json.text("jurisdiction")
        carrierAIDC = json.text("carrierAIDC")
        carrierHRF = json.text("carrierHRF")
        entryType = json.text("entryType")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("deviceIdentifier", deviceIdentifier)
        json.member("issuer", issuer)
        json.member("jurisdiction", jurisdiction)
        json.member("carrierAIDC", carrierAIDC)
        json.member("carrierHRF", carrierHRF)
        json.member("entryType", entryType)
        json.endObject()
    }
}
