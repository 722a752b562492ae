package import JSONTree

extension ImagingStudy {
    /// Images of one kind, taken in one run.
    ///
    /// Source: <https://hl7.org/fhir/R4/imagingstudy-definitions.html#ImagingStudy.series>
    package struct Series: FHIRElement {
        package var extensions: [Extension]
        /// The DICOM series instance UID, without `urn:oid:`.
        package var uid: String
        package var number: Int?
        package var modality: Coding
        package var description: String?
        package var numberOfInstances: Int?
        package var endpoint: [Reference] = []
        package var bodySite: Coding?
        package var laterality: Coding?
        package var specimen: [Reference] = []
        package var started: Primitive?
        package var performer: [Performer] = []
        package var instance: [Instance] = []
    }
}

extension ImagingStudy.Series {
    package init(
        uid: String,
        number: Int? = nil,
        modality: Coding,
        description: String? = nil,
        numberOfInstances: Int? = nil,
        endpoint: [Reference] = [],
        bodySite: Coding? = nil,
        laterality: Coding? = nil,
        specimen: [Reference] = [],
        started: Primitive? = nil,
        performer: [Performer] = [],
        instance: [Instance] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            uid: uid,
            number: number,
            modality: modality,
            description: description,
            numberOfInstances: numberOfInstances,
            endpoint: endpoint,
            bodySite: bodySite,
            laterality: laterality,
            specimen: specimen,
            started: started,
            performer: performer,
            instance: instance
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        uid = json.text("uid") ?? ""
        number = json.integer("number")
        modality = json.element("modality") ?? Coding()
        description = json.text("description")
        numberOfInstances = json.integer("numberOfInstances")
        endpoint = json.list("endpoint")
        bodySite = json.element("bodySite")
        laterality = json.element("laterality")
        specimen = json.list("specimen")
        started = json.primitive("started")
        performer = json.list("performer")
        instance = json.list("instance")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("uid", uid)
        json.member("number", integer: number)
        json.member("modality", modality)
        json.member("description", description)
        json.member("numberOfInstances", integer: numberOfInstances)
        json.member("endpoint", endpoint)
        json.member("bodySite", bodySite)
        json.member("laterality", laterality)
        json.member("specimen", specimen)
        json.member("started", started)
        json.member("performer", performer)
        json.member("instance", instance)
        json.endObject()
    }
}
