import JSONTree

/// The addresses by which what belongs to appointments is known, beside those of R4.
enum VisitCode {
    /// For whom a slot is kept for a while: mark and end.
    static let hold = "urn:chartway:hold"
    /// What tells an appointment of ours from others; the slot that is kept for it bears it too.
    static let mark = "urn:chartway:visit"
    /// Slots that were offered to somebody who waits, and not taken.
    static let offered = "urn:chartway:offered"
    /// When who has an appointment said that they will come.
    static let confirmed = "urn:chartway:confirmed"
    /// The day of a slot, where the clinic is, by which the slots of a day are found.
    static let day = "urn:chartway:day"
    /// That visits of a schedule are by video.
    static let video = "urn:chartway:video"
    /// Of what clinic staff called something when they made a schedule.
    static let named = "urn:chartway:named"
    /// R4's own reasons of a cancellation.
    ///
    /// Source: <https://hl7.org/fhir/R4/valueset-appointment-cancellation-reason.html>
    static let cancellation = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason"
    /// R5's place to meet by video, as an extension of an R4 Appointment.
    ///
    /// Source: <https://hl7.org/fhir/versions.html#extensions>, <https://hl7.org/fhir/R5/appointment.html>
    static let virtualService = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.virtualService"

    /// An extension of a resource.
    static func found(_ url: String, in root: JSONNode) -> JSONNode? {
        root["extension"]?.elements.first { $0["url"]?.string == url }
    }

    /// The end of an address in a reference: `Slot/x` is `x`.
    static func id(_ reference: JSONNode?, _ kind: String) -> String? {
        guard let text = reference?["reference"]?.string, text.hasPrefix(kind + "/") else { return nil }
        return text.dropFirst(kind.utf8.count + 1).split(separator: "/").first.map(String.init)
    }
}
