package import Findings
package import XMLTree

/// A view of one element in the words of the standard; it holds nothing but the element.
///
/// Children are looked up in the namespace of the element itself, so that fragments without a namespace read the same.
package protocol CDAElement: Sendable, Hashable {
    var element: XMLElement { get }
    init(_ element: XMLElement)
}

extension CDAElement {
    /// Why there is no value: `NI`, `UNK`, `OTH` and others; empty if there is one.
    package var nullFlavor: Leaf { element.attribute("nullFlavor") }

    /// Whether a nullFlavor stands in for the value.
    package var isNull: Bool { !nullFlavor.isEmpty }

    /// The numbers of all leaves inside, attributes included.
    package var leaves: Range<Int32> { element.leaves }

    /// Line and path.
    package var place: Place { element.place }

    /// Grows in the order of the document; tells views of one document apart.
    package var number: Int32 { element.number }

    /// Equal for views of one document that say the same.
    package var contentHash: Int { element.contentHash }

    /// Whether another view of the document has the same names and values in the same order.
    package func saysTheSame(as other: Self) -> Bool { element.saysTheSame(as: other.element) }

    /// Whether it bears a template id.
    package func bears(_ root: String) -> Bool {
        var ids = element.elements(named: "templateId")
        while let id = ids.next() {
            if id.attribute("root", is: root) { return true }
        }
        return false
    }

    func one<View: CDAElement>(_ name: XMLName, in namespace: XMLNamespace? = nil) -> View? {
        element.first(named: name, in: namespace).map(View.init)
    }

    func all<View: CDAElement>(_ name: XMLName, in namespace: XMLNamespace? = nil) -> [View] {
        var views: [View] = []
        var elements = element.elements(named: name, in: namespace)
        while let child = elements.next() { views.append(View(child)) }
        return views
    }

    /// The value of a child such as `<repeatNumber value="1"/>`.
    func value(of name: XMLName, in namespace: XMLNamespace? = nil) -> Leaf {
        element.first(named: name, in: namespace)?.attribute("value") ?? .empty
    }
}
