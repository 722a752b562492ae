import ClinicalRecord
import FHIRR4
import Findings

/// A filed resource of one kind: a class, so that what is large is changed in its place and never copied.
final class HeldResource<Resource: FHIRResource>: ResourceSlot {
    private(set) var resource: Resource
    private let place: Place
    private let eventTime: String?
    /// The resource as JSON but for its id; `nil` once it was changed.
    private var content: [UInt8]?

    init(_ resource: consuming Resource, at place: Place, eventTime: String?, content: [UInt8]? = nil) {
        self.resource = resource
        self.place = place
        self.eventTime = eventTime
        self.content = content
    }

    func setID(_ id: String) { resource.id = id }

    func change(_ change: (inout Resource) -> Void) {
        content = nil
        change(&resource)
    }

    func label(_ labels: [Coding]) {
        change { resource in
            var meta = resource.meta ?? Meta()
            meta.security.unite(labels)
            resource.meta = meta
        }
    }

    func extend(_ extensions: [Extension]) { change { $0.extensions.unite(extensions) } }

    func contributed(at time: String?) -> ContributedResource {
        let id = resource.id ?? ""
        return ContributedResource(
            kind: Resource.kind,
            id: id,
            json: content.map { Self.json($0, id) } ?? resource.json(),
            place: place,
            eventTime: eventTime ?? time
        )
    }

    /// The id stands behind the kind, with which every resource begins.
    private static func json(_ content: [UInt8], _ id: String) -> [UInt8] {
        let kind = "{\"resourceType\":\"\(Resource.kind)\"".utf8.count
        var json: [UInt8] = []
        json.reserveCapacity(content.count + 45)
        json += content[..<kind]
        json += ",\"id\":\"\(id)\"".utf8
        json += content[kind...]
        return json
    }
}
