/// What a patient writes about; the clinic sorts by it.
package enum MessageTopic: String, Sendable, CaseIterable {
    case health, medicine, result, appointment, billing, other
}
