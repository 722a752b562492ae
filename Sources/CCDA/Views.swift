import XMLTree

/// The children of one name as views of their kind; found while they are walked, kept nowhere.
package struct Views<View: CDAElement>: Collection, Sendable {
    private let elements: XMLElements

    init(_ elements: XMLElements) { self.elements = elements }

    package var startIndex: Int32 { elements.startIndex }
    package var endIndex: Int32 { elements.endIndex }
    package func index(after position: Int32) -> Int32 { elements.index(after: position) }
    package subscript(position: Int32) -> View { View(elements[position]) }
}
