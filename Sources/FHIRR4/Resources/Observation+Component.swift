package import JSONTree

extension Observation {
    /// One of several values that belong to one observation, such as the systolic pressure.
    ///
    /// Source: <https://hl7.org/fhir/R4/observation-definitions.html#Observation.component>
    package struct Component: FHIRElement {
        package var extensions: [Extension]
        package var code: CodeableConcept
        package var value: ObservationValue?
        package var dataAbsentReason: CodeableConcept?
        /// High, low, normal and the like.
        package var interpretation: [CodeableConcept] = []
        package var referenceRange: [ReferenceRange] = []
    }
}

extension Observation.Component {
    package init(
        code: CodeableConcept,
        value: ObservationValue? = nil,
        dataAbsentReason: CodeableConcept? = nil,
        interpretation: [CodeableConcept] = [],
        referenceRange: [Observation.ReferenceRange] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            code: code,
            value: value,
            dataAbsentReason: dataAbsentReason,
            interpretation: interpretation,
            referenceRange: referenceRange
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.element("code") ?? CodeableConcept()
        value = ObservationValue(json)
        dataAbsentReason = json.element("dataAbsentReason")
        interpretation = json.list("interpretation")
        referenceRange = json.list("referenceRange")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        value?.write(into: &json)
        json.member("dataAbsentReason", dataAbsentReason)
        json.member("interpretation", interpretation)
        json.member("referenceRange", referenceRange)
        json.endObject()
    }
}
