import ClinicalRecord
import JSONTree
import RecordStore

/// One message of a conversation: a Communication.
///
/// Source: <https://hl7.org/fhir/R4/communication.html>
package struct ThreadMessage: Sendable, Hashable {
    let id: String
    let version: Int64
    /// The conversation that it is part of; `nil` for the head of one.
    let thread: String?
    /// Whether it is for the patient, and so from the clinic.
    package let isFromClinic: Bool
    /// As the account is called; empty if another program wrote it.
    package let sender: String
    let senderAccount: String
    /// ISO 8601, as it is kept.
    package let sentAt: String
    /// When somebody it is for first opened it; `nil` if nobody has.
    package let readAt: String?
    package let text: String
    /// What the conversation is about; of its head alone.
    let subject: String
    let topic: MessageTopic?
    let isEnded: Bool
    /// Of the form that it was made by.
    let marks: [String]

    /// - Returns: `nil` for what is no message, was not sent, or was a mistake.
    init?(_ found: RecordedEntry) {
        guard found.entry.kind == "Communication", let root = try? JSONTree(found.entry.json).root else { return nil }
        let status = root["status"]?.string ?? ""
        guard ["in-progress", "completed", "stopped"].contains(status) else { return nil }
        (id, version) = (found.entry.id, found.version)
        let part = root["partOf"]?.elements.first { _ in true }?["reference"]?.string
        thread = part.flatMap { $0.hasPrefix("Communication/") ? String($0.dropFirst("Communication/".count)) : nil }
        let recipients = root["recipient"]?.elements.compactMap { $0["reference"]?.string } ?? []
        isFromClinic = recipients.contains { $0.hasPrefix("Patient/") || $0.hasPrefix("RelatedPerson/") }
        let party = WorkParty(root["sender"])
        (sender, senderAccount) = (party?.name ?? "", party?.account ?? "")
        sentAt = root["sent"]?.string ?? ""
        readAt = root["received"]?.string
        text = root["payload"]?.elements.compactMap { $0["contentString"]?.string }.joined(separator: "\n\n") ?? ""
        subject = root["topic"]?["text"]?.string ?? ""
        topic = WorkCode.code(root["topic"], WorkCode.topic).flatMap(MessageTopic.init)
        isEnded = status != "in-progress"
        let identifiers = root["identifier"]?.elements.filter { $0["system"]?.string == WorkCode.form } ?? []
        marks = identifiers.compactMap { $0["value"]?.string }
    }

    /// Whether a side has not opened it yet that it is for.
    package func isNew(to side: WorkSide) -> Bool { readAt == nil && isFromClinic == (side == .patient) }
}
