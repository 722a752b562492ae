package import JSONTree

extension Medication {
    /// The batch of a packaged medication.
    ///
    /// Source: <https://hl7.org/fhir/R4/medication-definitions.html#Medication.batch>
    package struct Batch: FHIRElement {
        package var extensions: [Extension]
        package var lotNumber: String?
        package var expirationDate: Primitive?
    }
}

extension Medication.Batch {
    package init(lotNumber: String? = nil, expirationDate: Primitive? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, lotNumber: lotNumber, expirationDate: expirationDate)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        lotNumber = json.text("lotNumber")
        expirationDate = json.primitive("expirationDate")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("lotNumber", lotNumber)
        json.member("expirationDate", expirationDate)
        json.endObject()
    }
}
