package import Gateway

/// The use cases of bulk exports behind the door.
package struct ExportServices: Sendable {
    package let start: StartExport
    package let follow: FollowExport

    package init(start: StartExport, follow: FollowExport) { (self.start, self.follow) = (start, follow) }
}
