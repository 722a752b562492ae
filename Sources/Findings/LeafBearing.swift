/// A document that can number its leaves and say where each one stands.
public protocol LeafBearing: Sendable {
    /// How many leaves hold something; they are numbered from 0 in the order of the document.
    var leafCount: Int { get }

    /// Where a leaf stands; worked out on demand, since few leaves are ever asked for.
    func place(ofLeaf index: Int32) -> Place
}
