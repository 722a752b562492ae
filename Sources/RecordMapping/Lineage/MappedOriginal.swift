import ClinicalRecord
import Findings

/// An original that can be mapped again with some of its values changed; leaves keep their numbers and places.
protocol MappedOriginal {
    /// How many values hold something.
    var leafCount: Int { get }

    /// The path of a value; cheap.
    func path(ofLeaf index: Int32) -> String

    /// Where a value stands, with its line.
    func place(ofLeaf index: Int32) -> Place

    /// What the original says with these leaves changed, in the order of filing; empty if it says nothing then.
    func resources(changing leaves: some Sequence<Int32>, by probe: LeafProbe) -> [ContributedResource]

    /// What the original says if its bytes differ and no value does.
    func resourcesOfOtherBytes() -> [ContributedResource]
}
