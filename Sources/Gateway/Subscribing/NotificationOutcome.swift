/// What came of sending a notification.
package enum NotificationOutcome: Sendable, Hashable {
    case taken
    /// With seconds that the endpoint wants to be left alone; `nil` if it did not say.
    case refused(status: Int, wish: Int64?)
    case failed(SubscriptionCourse.Trouble)
}
