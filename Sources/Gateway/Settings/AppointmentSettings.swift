package import MappingTables

/// How appointments are made here.
package struct AppointmentSettings: Sendable, Hashable {
    /// Where the clinic is.
    package var zone: SiteZone
    /// Where visits by video are: an address with `{room}` in it; empty if there are none.
    package var videoURL = ""

    package init(zone: SiteZone) { self.zone = zone }

    /// What holds until an operator says otherwise.
    package static var unset: AppointmentSettings { AppointmentSettings(zone: .utc) }
}
