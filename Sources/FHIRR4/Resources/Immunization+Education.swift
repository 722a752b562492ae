package import JSONTree

extension Immunization {
    /// A leaflet that was handed to the patient.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunization-definitions.html#Immunization.education>
    package struct Education: FHIRElement {
        package var extensions: [Extension]
        package var documentType: String?
        package var reference: String?
        package var publicationDate: Primitive?
        package var presentationDate: Primitive?
    }
}

extension Immunization.Education {
    package init(
        documentType: String? = nil,
        reference: String? = nil,
        publicationDate: Primitive? = nil,
        presentationDate: Primitive? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            documentType: documentType,
            reference: reference,
            publicationDate: publicationDate,
            presentationDate: presentationDate
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        documentType = json.text("documentType")
        reference = json.text("reference")
        publicationDate = json.primitive("publicationDate")
        presentationDate = json.primitive("presentationDate")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("documentType", documentType)
        json.member("reference", reference)
        json.member("publicationDate", publicationDate)
        json.member("presentationDate", presentationDate)
        json.endObject()
    }
}
