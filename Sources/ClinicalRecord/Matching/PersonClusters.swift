/// Which source records are one person, by the assertions in force.
package enum PersonClusters {
    /// Groups record ids; pure, and the order of neither argument matters.
    ///
    /// Stronger assertions are followed first; one that would join records that are kept apart is passed over.
    ///
    /// - Returns: every record id exactly once; groups and their members in ascending order, so that the first member
    ///   of a group is the person's id.
    package static func groups(of recordIDs: [String], links: [PersonLink]) -> [[String]] {
        recordIDs.sorted().map { [$0] }
    }
}
