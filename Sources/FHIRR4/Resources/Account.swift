package import JSONTree

/// What charges are collected for, and who pays.
///
/// Source: <https://hl7.org/fhir/R4/account.html>
package struct Account: FHIRResource {
    package static let kind = "Account"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `active`, `inactive`, `entered-in-error`, `on-hold` or `unknown`.
    package var status: Primitive
    package var type: CodeableConcept?
    package var name: String?
    /// Whom it is about.
    package var subject: [Reference] = []
    package var servicePeriod: Period?
    package var coverage: [Coverage] = []
    package var owner: Reference?
    package var description: String?
    package var guarantor: [Guarantor] = []
    /// The larger one that this belongs to.
    package var partOf: Reference?
}

extension Account {
    package init(id: String? = nil, status: Primitive) { self.init(frame: ResourceFrame(id: id), status: status) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        type = json.element("type")
        name = json.text("name")
        subject = json.list("subject")
        servicePeriod = json.element("servicePeriod")
        coverage = json.list("coverage")
        owner = json.element("owner")
        description = json.text("description")
        guarantor = json.list("guarantor")
        partOf = json.element("partOf")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("type", type)
        json.member("name", name)
        json.member("subject", subject)
        json.member("servicePeriod", servicePeriod)
        json.member("coverage", coverage)
        json.member("owner", owner)
        json.member("description", description)
        json.member("guarantor", guarantor)
        json.member("partOf", partOf)
        json.endObject()
    }
}
