/// One implant or device in use.
package struct DeviceLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var name = ""
    package var udi = ""
    package var lot = ""
    package var serial = ""
    package var manufacturer = ""
    package var status = ""
    package var date: String?

    package init() {}
}
