package import JSONTree

/// An imaging study: which images there are, not the images.
///
/// Source: <https://hl7.org/fhir/R4/imagingstudy.html>
package struct ImagingStudy: FHIRResource {
    package static let kind = "ImagingStudy"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `registered`, `available`, `cancelled`, `entered-in-error` or `unknown`.
    package var status: Primitive
    package var modality: [Coding] = []
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var started: Primitive?
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var referrer: Reference?
    package var interpreter: [Reference] = []
    package var endpoint: [Reference] = []
    package var numberOfSeries: Int?
    package var numberOfInstances: Int?
    package var procedureReference: Reference?
    package var procedureCode: [CodeableConcept] = []
    package var location: Reference?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var description: String?
    package var series: [Series] = []
}

extension ImagingStudy {
    package init(id: String? = nil, status: Primitive, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        modality = json.list("modality")
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        started = json.primitive("started")
        basedOn = json.list("basedOn")
        referrer = json.element("referrer")
        interpreter = json.list("interpreter")
        endpoint = json.list("endpoint")
        numberOfSeries = json.integer("numberOfSeries")
        numberOfInstances = json.integer("numberOfInstances")
        procedureReference = json.element("procedureReference")
        procedureCode = json.list("procedureCode")
        location = json.element("location")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        note = json.list("note")
        description = json.text("description")
        series = json.list("series")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("modality", modality)
        json.member("subject", subject)
        json.member("encounter", encounter)
        json.member("started", started)
        json.member("basedOn", basedOn)
        json.member("referrer", referrer)
        json.member("interpreter", interpreter)
        json.member("endpoint", endpoint)
        json.member("numberOfSeries", integer: numberOfSeries)
        json.member("numberOfInstances", integer: numberOfInstances)
        json.member("procedureReference", procedureReference)
        json.member("procedureCode", procedureCode)
        json.member("location", location)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("note", note)
        json.member("description", description)
        json.member("series", series)
        json.endObject()
    }
}
