/// One appointment, past or to come; the reader knows what day it is.
package struct AppointmentLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var title = ""
    /// As in R4: `booked`, `proposed`, `cancelled`, `noshow`, `fulfilled` and so on.
    package var status = ""
    package var start: String?
    package var end: String?
    package var places: [String] = []
    package var with: [String] = []
    package var note = ""

    package init() {}
}
