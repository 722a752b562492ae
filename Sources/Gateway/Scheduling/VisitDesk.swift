import ClinicalRecord
import RecordStore

/// What the use cases of appointments stand on: the desk, the clock of the clinic, and where to meet by video.
package struct VisitDesk: Sendable {
    let desk: WorkDesk
    package let clock: ClinicClock
    /// `https://video.example.org/{room}`; empty if there are no visits by video.
    private let videoURL: String

    package init(desk: WorkDesk, settings: AppointmentSettings) {
        self.desk = desk
        clock = ClinicClock(zone: settings.zone)
        videoURL = settings.videoURL
    }

    package var hasVideo: Bool { !videoURL.isEmpty }

    /// A room that nobody can guess; empty for a visit in person.
    func joinURL(for schedule: VisitSchedule) -> String {
        guard schedule.isVideo, hasVideo else { return "" }
        return videoURL.replacing("{room}", with: HexText.spell(Secret.random(16)))
    }

    /// The appointments of a record.
    func visits(of personID: String, _ records: PermittedRecords) async throws(Refusal) -> [Visit] {
        try await desk.entries(["Appointment"], of: personID, records).compactMap { Visit($0) }
    }

    func visit(_ key: String, _ place: WorkDesk.Place) async throws(Refusal) -> Visit {
        guard let visit = try await visits(of: place.personID, place.records).first(where: { $0.key == key }) else {
            throw WorkDesk.absent
        }
        return visit
    }

    /// What gives a slot back; nothing if it is somebody else's by now.
    func freeing(_ visit: Visit, _ book: SlotBook) async throws(Refusal) -> [WriteAct] {
        guard let slot = try await book.slot(id: visit.slotID), slot.hold?.mark == visit.mark,
            slot.state == .kept || slot.state == .busy
        else { return [] }
        return [slot.becoming(.free)]
    }

    static let taken = Refusal(.conflict, "Somebody else was quicker: this time is taken. Choose another one.")
    static let over = Refusal(.gone, "The time was kept for you for ten minutes, which are over. Choose a time again.")
    static let fixed = Refusal(.conflict, "This appointment cannot be changed here any more. Call your clinic.")
}
