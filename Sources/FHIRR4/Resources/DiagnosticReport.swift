package import JSONTree

/// A report on a group of results, with its conclusion.
///
/// Source: <https://hl7.org/fhir/R4/diagnosticreport.html>
package struct DiagnosticReport: FHIRResource {
    package static let kind = "DiagnosticReport"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// `registered`, `partial`, `preliminary`, `final` and more.
    package var status: Primitive
    package var category: [CodeableConcept] = []
    package var code: CodeableConcept
    /// Whom it is about.
    package var subject: Reference?
    package var encounter: Reference?
    package var effective: EventTime?
    package var issued: Primitive?
    package var performer: [Reference] = []
    package var resultsInterpreter: [Reference] = []
    package var specimen: [Reference] = []
    /// The observations of the report.
    package var result: [Reference] = []
    package var imagingStudy: [Reference] = []
    package var media: [Media] = []
    package var conclusion: String?
    package var conclusionCode: [CodeableConcept] = []
    /// The whole report as it was issued.
    package var presentedForm: [Attachment] = []
}

extension DiagnosticReport {
    package init(id: String? = nil, status: Primitive, code: CodeableConcept) {
        self.init(frame: ResourceFrame(id: id), status: status, code: code)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        status = json.primitive("status") ?? Primitive()
        category = json.list("category")
        code = json.element("code") ?? CodeableConcept()
        subject = json.element("subject")
        encounter = json.element("encounter")
        effective = EventTime(json, as: .effective)
        issued = json.primitive("issued")
        performer = json.list("performer")
        resultsInterpreter = json.list("resultsInterpreter")
        specimen = json.list("specimen")
        result = json.list("result")
        imagingStudy = json.list("imagingStudy")
        media = json.list("media")
        conclusion = json.text("conclusion")
        conclusionCode = json.list("conclusionCode")
        presentedForm = json.list("presentedForm")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("status", status)
        json.member("category", category)
        json.member("code", code)
        json.member("subject", subject)
        json.member("encounter", encounter)
        effective?.write(into: &json, as: .effective)
        json.member("issued", issued)
        json.member("performer", performer)
        json.member("resultsInterpreter", resultsInterpreter)
        json.member("specimen", specimen)
        json.member("result", result)
        json.member("imagingStudy", imagingStudy)
        json.member("media", media)
        json.member("conclusion", conclusion)
        json.member("conclusionCode", conclusionCode)
        json.member("presentedForm", presentedForm)
        json.endObject()
    }
}
