package import JSONTree

extension FamilyMemberHistory {
    /// A condition of the relative.
    ///
    /// Source: <https://hl7.org/fhir/R4/familymemberhistory-definitions.html#FamilyMemberHistory.condition>
    package struct Condition: FHIRElement {
        package var extensions: [Extension]
        package var code: CodeableConcept
        package var outcome: CodeableConcept?
        package var contributedToDeath: Bool?
        /// When it began, or at what age of the relative.
        package var onset: EventTime?
        /// What has no element of its own.
        package var note: [Annotation] = []
    }
}

extension FamilyMemberHistory.Condition {
    package init(
        code: CodeableConcept,
        outcome: CodeableConcept? = nil,
        contributedToDeath: Bool? = nil,
        onset: EventTime? = nil,
        note: [Annotation] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            code: code,
            outcome: outcome,
            contributedToDeath: contributedToDeath,
            onset: onset,
            note: note
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.element("code") ?? CodeableConcept()
        outcome = json.element("outcome")
        contributedToDeath = json.flag("contributedToDeath")
        onset = EventTime(json, as: .onset)
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        json.member("outcome", outcome)
        json.member("contributedToDeath", boolean: contributedToDeath)
        onset?.write(into: &json, as: .onset)
        json.member("note", note)
        json.endObject()
    }
}
