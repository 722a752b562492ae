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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("modality", modality)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            $0.member("started", started)
            $0.member("basedOn", basedOn)
            $0.member("referrer", referrer)
            $0.member("interpreter", interpreter)
            $0.member("endpoint", endpoint)
            $0.member("numberOfSeries", integer: numberOfSeries)
            $0.member("numberOfInstances", integer: numberOfInstances)
            $0.member("procedureReference", procedureReference)
            $0.member("procedureCode", procedureCode)
            $0.member("location", location)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("note", note)
            $0.member("description", description)
            $0.member("series", series)
        }
    }
}
