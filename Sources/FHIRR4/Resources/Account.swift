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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("type", type)
            $0.member("name", name)
            $0.member("subject", subject)
            $0.member("servicePeriod", servicePeriod)
            $0.member("coverage", coverage)
            $0.member("owner", owner)
            $0.member("description", description)
            $0.member("guarantor", guarantor)
            $0.member("partOf", partOf)
        }
    }
}
