/// Some persons whose statements are merged anew by today's rules and today's trust.
package struct Regrouping: Sendable, Hashable {
    /// What came of it.
    package struct Outcome: Sendable, Hashable {
        /// Where to go on; `nil` if there is nobody left.
        package let next: Int64?
        /// How many persons' records read differently now.
        package let changed: Int

        package init(next: Int64?, changed: Int) { (self.next, self.changed) = (next, changed) }
    }

    /// The engine's key of the first person; 0, the directory, to begin with.
    package let first: Int64
    /// How many persons at most.
    package let limit: Int
    package let at: Timestamp

    package init(from first: Int64 = 0, limit: Int = 50, at time: Timestamp) {
        (self.first, self.limit, at) = (first, limit, time)
    }
}
