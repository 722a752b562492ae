package import JSONTree

/// Where a resource comes from: who did what to it, when and out of what.
///
/// Source: <https://hl7.org/fhir/R4/provenance.html>
package struct Provenance: FHIRResource {
    package static let kind = "Provenance"

    package var frame: ResourceFrame
    /// What this is about.
    package var target: [Reference] = []
    package var occurred: EventTime?
    /// An instant with its zone; required.
    package var recorded: Primitive
    package var policy: [String] = []
    package var location: Reference?
    package var reason: [CodeableConcept] = []
    package var activity: CodeableConcept?
    package var agent: [Agent] = []
    package var entity: [Entity] = []
}

extension Provenance {
    package init(id: String? = nil, recorded: Primitive) {
        self.init(frame: ResourceFrame(id: id), recorded: recorded)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        target = json.list("target")
        occurred = EventTime(json, as: .occurred)
        recorded = json.primitive("recorded") ?? Primitive()
        policy = json.texts("policy")
        location = json.element("location")
        reason = json.list("reason")
        activity = json.element("activity")
        agent = json.list("agent")
        entity = json.list("entity")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("target", target)
        occurred?.write(into: &json, as: .occurred)
        json.member("recorded", recorded)
        json.member("policy", policy)
        json.member("location", location)
        json.member("reason", reason)
        json.member("activity", activity)
        json.member("agent", agent)
        json.member("entity", entity)
        json.endObject()
    }
}
