package import JSONTree

extension ImagingStudy.Series {
    /// One image or another object of the series.
    ///
    /// Source: <https://hl7.org/fhir/R4/imagingstudy-definitions.html#ImagingStudy.series.instance>
    package struct Instance: FHIRElement {
        package var extensions: [Extension]
        /// The DICOM SOP instance UID, without `urn:oid:`.
        package var uid: String
        package var sopClass: Coding
        package var number: Int?
        package var title: String?
    }
}

extension ImagingStudy.Series.Instance {
    package init(
        uid: String,
        sopClass: Coding,
        number: Int? = nil,
        title: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, uid: uid, sopClass: sopClass, number: number, title: title)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        uid = json.text("uid") ?? ""
        sopClass = json.element("sopClass") ?? Coding()
        number = json.integer("number")
        title = json.text("title")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("uid", uid)
        json.member("sopClass", sopClass)
        json.member("number", integer: number)
        json.member("title", title)
        json.endObject()
    }
}
