package import JSONTree

extension Account {
    /// Somebody who answers for what is not paid.
    ///
    /// Source: <https://hl7.org/fhir/R4/account-definitions.html#Account.guarantor>
    package struct Guarantor: FHIRElement {
        package var extensions: [Extension]
        package var party: Reference
        package var onHold: Bool?
        package var period: Period?
    }
}

extension Account.Guarantor {
    package init(party: Reference, onHold: Bool? = nil, period: Period? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, party: party, onHold: onHold, period: period)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        party = json.element("party") ?? Reference()
        onHold = json.flag("onHold")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("party", party)
        json.member("onHold", boolean: onHold)
        json.member("period", period)
        json.endObject()
    }
}
