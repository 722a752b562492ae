package import XMLTree

/// The children of one name as views of their kind; found while they are walked, kept nowhere.
///
/// Inlinable, so that other targets walk views of a kind that their compiler knows.
package struct Views<View: CDAElement>: Collection, Sendable {
    @usableFromInline let elements: XMLElements

    @inlinable package init(_ elements: XMLElements) { self.elements = elements }

    @inlinable package var startIndex: Int32 { elements.startIndex }
    @inlinable package var endIndex: Int32 { elements.endIndex }
    @inlinable package func index(after position: Int32) -> Int32 { elements.index(after: position) }
    @inlinable package subscript(position: Int32) -> View { View(elements[position]) }
}
