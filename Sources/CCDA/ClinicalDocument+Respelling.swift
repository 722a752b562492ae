import XMLTree

extension ClinicalDocument {
    /// The same document with some leaves spelled differently, each keeping its number and its place.
    ///
    /// - Parameters:
    ///   - leaves: The numbers of leaves.
    ///   - respell: The bytes to stand in place of the given ones, as many as those; `nil`: the leaf is left out.
    /// - Returns: A document of its own.
    package func respelled(
        _ leaves: some Sequence<Int32>,
        _ respell: (ArraySlice<UInt8>) -> [UInt8]?
    ) -> ClinicalDocument {
        ClinicalDocument(element.tree.respelled(leaves, respell).root)
    }
}
