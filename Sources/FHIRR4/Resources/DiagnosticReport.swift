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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("status", status)
            $0.member("category", category)
            $0.member("code", code)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            effective?.write(into: &$0, as: .effective)
            $0.member("issued", issued)
            $0.member("performer", performer)
            $0.member("resultsInterpreter", resultsInterpreter)
            $0.member("specimen", specimen)
            $0.member("result", result)
            $0.member("imagingStudy", imagingStudy)
            $0.member("media", media)
            $0.member("conclusion", conclusion)
            $0.member("conclusionCode", conclusionCode)
            $0.member("presentedForm", presentedForm)
        }
    }
}
