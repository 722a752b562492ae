package import ClinicalRecord
package import FHIRR4
package import Findings

/// The resources of one contribution: one per real thing, in the order in which they were met (rules A25, A26).
package final class ResourceRegister {
    /// Put on every resource that is filed while they stand here.
    package var labels: [Coding] = []
    private let source: String
    private let document: String
    private var slots: [any ResourceSlot] = []
    private var numbers: [String: Int] = [:]

    package init(source: String, document: String) {
        self.source = source
        self.document = document
    }

    /// Files a resource.
    ///
    /// - Parameters:
    ///   - resource: Its id is given here.
    ///   - key: The business identifier as `system|value`; `nil` or empty: the content is the key.
    ///   - second: A key that counts if `key` belongs to something else.
    ///   - place: Where it starts; a later statement of the same thing does not move it.
    ///   - eventTime: When the sender says it was last changed.
    ///   - unite: Takes over what a second statement of the same thing adds; `false` if it is another thing that bears
    ///     the same identifier by mistake, which is then filed by its content.
    /// - Returns: A relative reference to the resource as filed.
    package func file<Resource: FHIRResource>(
        _ resource: consuming Resource,
        key: String?,
        otherwise second: String? = nil,
        at place: @autoclosure () -> Place,
        eventTime: String? = nil,
        unite: (inout Resource, Resource) -> Bool = { known, new in known.isSameContent(as: new) }
    ) -> Reference {
        for key in [key, second].compactMap({ $0 }) where !key.isEmpty {
            // Many senders number the same entry anew in each document, so another id does not mean another fact.
            let id = ResourceID.derive(source: source, kind: Resource.kind, key: key, isIdentity: false)
            guard let number = numbers[id] else {
                return add(HeldResource(resource, at: place(), eventTime: eventTime), id)
            }
            var isSame = false
            change(number) { (known: inout Resource) in isSame = unite(&known, resource) }
            if isSame { return Self.reference(Resource.kind, id) }
        }
        let content = resource.json()
        let id = ResourceID.derive(source: source, kind: Resource.kind, document: document, content: content)
        guard numbers[id] == nil else { return Self.reference(Resource.kind, id) }
        return add(HeldResource(resource, at: place(), eventTime: eventTime, content: content), id)
    }

    /// The resource behind a reference, if it is of this kind.
    package func resource<Resource: FHIRResource>(_ reference: Reference, as _: Resource.Type) -> Resource? {
        number(of: reference).flatMap { (slots[$0] as? HeldResource<Resource>)?.resource }
    }

    /// Changes a resource that was filed before; its id stays.
    package func update<Resource: FHIRResource>(_ reference: Reference, _ change: (inout Resource) -> Void) {
        guard let number = number(of: reference) else { return }
        self.change(number, change)
    }

    /// Adds to the extensions of a resource of whatever kind.
    package func extend(_ reference: Reference, _ extensions: [Extension]) {
        guard !extensions.isEmpty, let number = number(of: reference) else { return }
        slots[number].extend(extensions)
    }

    private func change<Resource: FHIRResource>(_ number: Int, _ change: (inout Resource) -> Void) {
        (slots[number] as? HeldResource<Resource>)?.change(change)
    }

    /// Puts a label on everything filed so far.
    package func label(_ label: Coding) {
        for slot in slots { slot.label([label]) }
    }

    /// Everything filed, as JSON; what has no time of its own was last changed when the document was made.
    package func contributed(at time: String? = nil) -> [ContributedResource] {
        slots.map { $0.contributed(at: time) }
    }

    private func number(of reference: Reference) -> Int? {
        guard let text = reference.reference, let slash = text.utf8.lastIndex(of: 0x2F) else { return nil }
        return numbers[String(text[text.index(after: slash)...])]
    }

    private func add<Resource: FHIRResource>(_ slot: HeldResource<Resource>, _ id: String) -> Reference {
        slot.setID(id)
        if !labels.isEmpty { slot.label(labels) }
        numbers[id] = slots.count
        slots.append(slot)
        return Self.reference(Resource.kind, id)
    }

    private static func reference(_ kind: String, _ id: String) -> Reference { Reference("\(kind)/\(id)") }
}

extension FHIRResource {
    /// Whether it says the same, apart from its id.
    package func isSameContent(as other: Self) -> Bool {
        var (left, right) = (self, other)
        left.id = nil
        right.id = nil
        return left == right
    }
}
