/// One member of a converted object.
struct VersionMember: Sendable {
    var name: String
    /// One unless it is a list.
    var values: [VersionText]
    var isList = false
}
