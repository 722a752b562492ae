/// On which side of the desk somebody acts.
package enum WorkSide: Sendable, Hashable {
    case patient, clinic

    /// - Returns: `nil` for who is on none, such as who manages accounts.
    package init?(_ user: User) {
        switch user.role {
        case .patient: self = .patient
        case .clinician: self = .clinic
        case .administrator: return nil
        }
    }
}
