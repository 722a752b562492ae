/// What tables and site files say to merging.
package struct MergingTables: Sendable {
    /// Which vaccine codes name one vaccine.
    let vaccines: VaccineGroups
    /// Whose word goes first.
    package let trust: SourceTrust

    package init(vaccines: VaccineGroups = .none, trust: SourceTrust = .none) {
        (self.vaccines, self.trust) = (vaccines, trust)
    }

    /// Only equal codes are one vaccine, and no source goes before another.
    package static let none = MergingTables()
}
