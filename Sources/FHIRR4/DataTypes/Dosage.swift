package import JSONTree

/// How a medication is taken or given.
///
/// Source: <https://hl7.org/fhir/R4/dosage.html>
package struct Dosage: FHIRElement {
    package var extensions: [Extension]
    package var sequence: Int?
    /// The instruction in words, complete.
    package var text: String?
    package var additionalInstruction: [CodeableConcept] = []
    /// In words for the patient.
    package var patientInstruction: String?
    package var timing: Timing?
    /// Whether, or for what, it is taken only when needed.
    package var asNeeded: AsNeeded?
    package var site: CodeableConcept?
    package var route: CodeableConcept?
    package var method: CodeableConcept?
    package var doseAndRate: [DoseAndRate] = []
    package var maxDosePerPeriod: Ratio?
    package var maxDosePerAdministration: Quantity?
    package var maxDosePerLifetime: Quantity?
}

extension Dosage {
    package init(
        sequence: Int? = nil,
        text: String? = nil,
        additionalInstruction: [CodeableConcept] = [],
        patientInstruction: String? = nil,
        timing: Timing? = nil,
        asNeeded: AsNeeded? = nil,
        site: CodeableConcept? = nil,
        route: CodeableConcept? = nil,
        method: CodeableConcept? = nil,
        doseAndRate: [DoseAndRate] = [],
        maxDosePerPeriod: Ratio? = nil,
        maxDosePerAdministration: Quantity? = nil,
        maxDosePerLifetime: Quantity? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            sequence: sequence,
            text: text,
            additionalInstruction: additionalInstruction,
            patientInstruction: patientInstruction,
            timing: timing,
            asNeeded: asNeeded,
            site: site,
            route: route,
            method: method,
            doseAndRate: doseAndRate,
            maxDosePerPeriod: maxDosePerPeriod,
            maxDosePerAdministration: maxDosePerAdministration,
            maxDosePerLifetime: maxDosePerLifetime
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        sequence = json.integer("sequence")
        text = json.text("text")
        additionalInstruction = json.list("additionalInstruction")
        patientInstruction = json.text("patientInstruction")
        timing = json.element("timing")
        asNeeded = AsNeeded(json)
        site = json.element("site")
        route = json.element("route")
        method = json.element("method")
        doseAndRate = json.list("doseAndRate")
        maxDosePerPeriod = json.element("maxDosePerPeriod")
        maxDosePerAdministration = json.element("maxDosePerAdministration")
        maxDosePerLifetime = json.element("maxDosePerLifetime")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("sequence", integer: sequence)
        json.member("text", text)
        json.member("additionalInstruction", additionalInstruction)
        json.member("patientInstruction", patientInstruction)
        json.member("timing", timing)
        asNeeded?.write(into: &json)
        json.member("site", site)
        json.member("route", route)
        json.member("method", method)
        json.member("doseAndRate", doseAndRate)
        json.member("maxDosePerPeriod", maxDosePerPeriod)
        json.member("maxDosePerAdministration", maxDosePerAdministration)
        json.member("maxDosePerLifetime", maxDosePerLifetime)
        json.endObject()
    }
}
