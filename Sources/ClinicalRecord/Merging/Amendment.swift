/// What our own users put in the place of what sources state about one fact or person, as a statement beside theirs.
///
/// It goes by the id of the statement it amends with an ending, so that it sorts behind that one, stays with it whatever
/// else joins or leaves, and never becomes the id of the whole. It is shown as it was written; what the sources state
/// stays beneath it, to be compared and, should the amendment be taken back, to be shown again.
package enum Amendment {
    private static let ending = ".amended"
    /// R4 ids have at most 64 characters.
    private static let longest = 64 - 8

    /// What an amendment of a statement is called; `nil` if that statement's id leaves no room for the ending.
    package static func id(of base: String) -> String? {
        base.utf8.count > longest || self.base(of: base) != nil ? nil : base + ending
    }

    /// The id of the statement that is amended; `nil` for any other id.
    package static func base(of id: String) -> String? {
        id.hasSuffix(ending) ? String(id.dropLast(ending.utf8.count)) : nil
    }
}

extension EntrySource {
    /// The id of the statement that this one amends; `nil` if it is no amendment.
    var amended: String? { source == Contribution.ownSource ? Amendment.base(of: resource.id) : nil }
}
