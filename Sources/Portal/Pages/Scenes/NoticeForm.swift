import Gateway

/// What the page of notices says about what was just sent.
struct NoticeForm: Sendable, Hashable {
    var channel: NoticeChannel?
    /// The key of what is wrong; `nil` if nothing is.
    var mistake: String?
    var typed = ""
    /// The key of what was done; empty for nothing.
    var notice = ""
}
