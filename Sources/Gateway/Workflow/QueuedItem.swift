package import ClinicalRecord

/// One thing in a queue of the clinic, with whose it is and what it is about.
package struct QueuedItem: Sendable {
    package let item: WorkItem
    /// The record's name in the addresses of who looks.
    package let handle: String
    package let person: PersonHeader
    /// The conversation; `nil` for what is none.
    package let thread: MessageThread?
    /// The prescription; `nil` for what is about none.
    package let prescription: Prescription?
    /// The appointment that somebody waits for; `nil` for what is none.
    package let visit: Visit?
    /// Who is to act for the patient; `nil` for what is about nobody.
    package let consent: FamilyConsent?
    /// What the account of that one is called; empty as long as nobody has accepted.
    package let actorLogin: String
    /// Whether whoever looks takes care of it.
    package let isMine: Bool
}
