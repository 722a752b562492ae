package import JSONTree

extension Consent {
    /// What is permitted or denied; inner rules are exceptions to the outer one.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.provision>
    package struct Provision: FHIRElement {
        package var extensions: [Extension]
        /// `deny` or `permit`; `nil` for the outermost rule if it only frames the others.
        package var type: String?
        package var period: Period?
        package var actor: [Actor] = []
        package var action: [CodeableConcept] = []
        package var securityLabel: [Coding] = []
        package var purpose: [Coding] = []
        package var `class`: [Coding] = []
        package var code: [CodeableConcept] = []
        package var dataPeriod: Period?
        package var data: [Data] = []
        package var provision: [Provision] = []
    }
}

extension Consent.Provision {
    package init(
        type: String? = nil,
        period: Period? = nil,
        actor: [Actor] = [],
        action: [CodeableConcept] = [],
        securityLabel: [Coding] = [],
        purpose: [Coding] = [],
        class: [Coding] = [],
        code: [CodeableConcept] = [],
        dataPeriod: Period? = nil,
        data: [Data] = [],
        provision: [Consent.Provision] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            type: type,
            period: period,
            actor: actor,
            action: action,
            securityLabel: securityLabel,
            purpose: purpose,
            class: `class`,
            code: code,
            dataPeriod: dataPeriod,
            data: data,
            provision: provision
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.text("type")
        period = json.element("period")
        actor = json.list("actor")
        action = json.list("action")
        securityLabel = json.list("securityLabel")
        purpose = json.list("purpose")
        `class` = json.list("class")
        code = json.list("code")
        dataPeriod = json.element("dataPeriod")
        data = json.list("data")
        provision = json.list("provision")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        json.member("period", period)
        json.member("actor", actor)
        json.member("action", action)
        json.member("securityLabel", securityLabel)
        json.member("purpose", purpose)
        json.member("class", `class`)
        json.member("code", code)
        json.member("dataPeriod", dataPeriod)
        json.member("data", data)
        json.member("provision", provision)
        json.endObject()
    }
}
