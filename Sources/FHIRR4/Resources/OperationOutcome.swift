package import JSONTree

/// What went wrong, or what is worth knowing, about a request.
///
/// Source: <https://hl7.org/fhir/R4/operationoutcome.html>
package struct OperationOutcome: FHIRResource {
    package static let kind = "OperationOutcome"

    package var frame: ResourceFrame
    package var issue: [Issue] = []
}

extension OperationOutcome {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        issue = json.list("issue")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("issue", issue)
        json.endObject()
    }
}
