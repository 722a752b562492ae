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
        json.object {
            $0.member("extension", extensions)
            $0.member("code", code)
            $0.member("outcome", outcome)
            $0.member("contributedToDeath", boolean: contributedToDeath)
            onset?.write(into: &$0, as: .onset)
            $0.member("note", note)
        }
    }
}
