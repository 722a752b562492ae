package import JSONTree

/// What is known about the health of one relative.
///
/// Source: <https://hl7.org/fhir/R4/familymemberhistory.html>
package struct FamilyMemberHistory: FHIRResource {
    package static let kind = "FamilyMemberHistory"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `partial`, `completed`, `entered-in-error` or `health-unknown`.
    package var status: Primitive
    /// `subject-unknown`, `withheld`, `unable-to-obtain` or `deferred`.
    package var dataAbsentReason: CodeableConcept?
    package var patient: Reference
    package var date: Primitive?
    package var name: String?
    package var relationship: CodeableConcept
    /// `male`, `female`, `other` or `unknown`.
    package var sex: CodeableConcept?
    package var born: Born?
    package var age: Age?
    package var estimatedAge: Bool?
    package var deceased: Deceased?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var condition: [Condition] = []
}

extension FamilyMemberHistory {
    package init(id: String? = nil, status: Primitive, patient: Reference, relationship: CodeableConcept) {
        self.init(frame: ResourceFrame(id: id), status: status, patient: patient, relationship: relationship)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        dataAbsentReason = json.element("dataAbsentReason")
        patient = json.element("patient") ?? Reference()
        date = json.primitive("date")
        name = json.text("name")
        relationship = json.element("relationship") ?? CodeableConcept()
        sex = json.element("sex")
        born = Born(json)
        age = Age(json)
        estimatedAge = json.flag("estimatedAge")
        deceased = Deceased(json)
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        note = json.list("note")
        condition = json.list("condition")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("dataAbsentReason", dataAbsentReason)
        json.member("patient", patient)
        json.member("date", date)
        json.member("name", name)
        json.member("relationship", relationship)
        json.member("sex", sex)
        born?.write(into: &json)
        age?.write(into: &json)
        json.member("estimatedAge", boolean: estimatedAge)
        deceased?.write(into: &json)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("note", note)
        json.member("condition", condition)
        json.endObject()
    }
}
