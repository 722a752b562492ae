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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("dataAbsentReason", dataAbsentReason)
            $0.member("patient", patient)
            $0.member("date", date)
            $0.member("name", name)
            $0.member("relationship", relationship)
            $0.member("sex", sex)
            born?.write(into: &$0)
            age?.write(into: &$0)
            $0.member("estimatedAge", boolean: estimatedAge)
            deceased?.write(into: &$0)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("note", note)
            $0.member("condition", condition)
        }
    }
}
