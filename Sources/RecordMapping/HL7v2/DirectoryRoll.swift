import Findings

/// All practitioners or all organizations that a message names, each once, in the order of their first mention.
struct DirectoryRoll<Resource> {
    private(set) var entries: [(resource: Resource, place: Place)] = []
    private var known = IDIndex()

    var ids: [String] { known.ids }

    /// Where a resource stands; `nil` if it was not mentioned yet.
    func position(of id: String) -> Int? { known.position(of: id) }

    subscript(id: String) -> (resource: Resource, place: Place)? { position(of: id).map { entries[$0] } }

    /// Adds a resource at its first mention, and says where it stands.
    mutating func append(_ id: String, _ resource: Resource, at place: Place) -> Int {
        known.append(id)
        entries.append((resource, place))
        return entries.count - 1
    }

    /// Changes a resource where it stands, so that nothing of it is copied.
    mutating func change(_ position: Int, _ body: (inout Resource) -> Void) { body(&entries[position].resource) }

    /// The same by its id; `false` if it was not mentioned.
    @discardableResult
    mutating func change(_ id: String, _ body: (inout Resource) -> Void) -> Bool {
        guard let position = position(of: id) else { return false }
        change(position, body)
        return true
    }
}
