/// Where a resource that was written is now.
package struct WrittenResource: Sendable, Hashable {
    package let kind: String
    /// Under which it is served; another one than it was written under, if a source states the same fact.
    package let id: String
    /// The number of the change that gave it its present content.
    package let version: Int64

    package init(kind: String, id: String, version: Int64) { (self.kind, self.id, self.version) = (kind, id, version) }
}
