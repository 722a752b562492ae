package import Findings

/// Where every element of one contributed resource comes from.
package struct ResourceLineage: Sendable, Hashable {
    /// The R4 resource type.
    package let kind: String
    /// As contributed.
    package let id: String
    /// Where the resource starts in the original.
    package let place: Place
    /// One for each leaf of the resource, in its order.
    package let elements: [ElementLineage]
    /// Values without which there is no such resource, such as templates, classes and moods, in the order of the
    /// original.
    package let deciding: [Place]
    /// The resource as today's tables and mapping make it.
    package let json: [UInt8]

    package init(
        kind: String,
        id: String,
        place: Place,
        elements: [ElementLineage],
        deciding: [Place] = [],
        json: [UInt8]
    ) {
        (self.kind, self.id, self.place) = (kind, id, place)
        (self.elements, self.deciding, self.json) = (elements, deciding, json)
    }
}
