package import RecordStore

/// One act of the journal as the person whose record it concerned is told of it.
package struct AccessLogLine: Sendable, Hashable {
    /// Who acted.
    package enum Actor: Sendable, Hashable {
        /// Whoever reads the log.
        case reader
        /// Somebody else who logs in here; the name is that of the account.
        case user(name: String, role: User.Role)
        /// Somebody who acts for the patient, or did, as the patient calls them.
        case relative(name: String, relation: FamilyRelation)
        /// An account that is no more.
        case formerUser
        /// A program by itself.
        case program
    }

    package let at: Timestamp
    package let actor: Actor
    /// The name of the app that was used; `nil` if none was, or it is not known any more.
    package let app: String?
    package let action: AuditedAct.Action
    /// In FHIR's words, or our own: `read`, `search-type`, `view`.
    package let interaction: String
    /// R4 resource type that was asked for; `nil` if the whole record was.
    package let kind: String?
    /// The page that was opened; `nil` if it was none of the portal.
    package let part: ViewedPart?
    package let outcome: AuditedAct.Outcome
    /// Why somebody looked who otherwise may not.
    package let reason: String?
}
