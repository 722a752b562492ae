package import JSONTree

/// A medication where a code alone does not say enough.
///
/// Source: <https://hl7.org/fhir/R4/medication.html>
package struct Medication: FHIRResource {
    package static let kind = "Medication"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var code: CodeableConcept?
    /// `active`, `inactive` or `entered-in-error`.
    package var status: Primitive?
    package var manufacturer: Reference?
    /// `powder`, `tablets`, `capsule` and more.
    package var form: CodeableConcept?
    package var amount: Ratio?
    package var ingredient: [Ingredient] = []
    package var batch: Batch?
}

extension Medication {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        code = json.element("code")
        status = json.primitive("status")
        manufacturer = json.element("manufacturer")
        form = json.element("form")
        amount = json.element("amount")
        ingredient = json.list("ingredient")
        batch = json.element("batch")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("code", code)
        json.member("status", status)
        json.member("manufacturer", manufacturer)
        json.member("form", form)
        json.member("amount", amount)
        json.member("ingredient", ingredient)
        json.member("batch", batch)
        json.endObject()
    }
}
