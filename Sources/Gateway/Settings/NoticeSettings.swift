import DocumentFetch

/// How people are told that there is something new for them; nothing is sent unless an operator says by whom.
package struct NoticeSettings: Sendable, Hashable {
    /// The mail server that takes our letters.
    package struct Mail: Sendable, Hashable {
        /// `smtps://mail.example.org:465`, or `smtp://` for a connection that STARTTLS encrypts.
        package var server = ""
        /// The address that letters come from, and the name beside it.
        package var from = ""
        package var name = ""
        package var user: String?
        package var passwordFile: String?
        /// `false` only for a server on this machine.
        package var demandsTLS = true

        package init() {}
    }

    /// The gateway that takes our text messages.
    package struct Texting: Sendable, Hashable {
        package var url = ""
        /// With the key by which the gateway knows that we ask.
        package var keyFile = ""

        package init() {}
    }

    /// `nil` for no letters.
    package var mail: Mail?
    /// `nil` for no text messages.
    package var texting: Texting?
    /// Special address ranges that may be connected to: a server in the clinic's own network.
    package var allowedAddresses: [String] = []
    /// Certificates to trust instead of the system's.
    package var certificateFile: String?
    /// Minutes since midnight where the clinic is; the same twice for no quiet hours.
    package var quiet = (from: 21 * 60, to: 8 * 60)
    /// When those are told who want to be told once a day; minutes since midnight.
    package var digestAt = 17 * 60
    /// Hours before an appointment that people are reminded; 0 for never.
    package var reminderHours = 24
    /// Hours for which something is tried before somebody has to look.
    package var giveUpAfterHours = 72

    package init() {}

    package static func == (left: NoticeSettings, right: NoticeSettings) -> Bool {
        (left.mail, left.texting, left.allowedAddresses) == (right.mail, right.texting, right.allowedAddresses)
            && (left.certificateFile, left.digestAt) == (right.certificateFile, right.digestAt)
            && left.quiet == right.quiet
            && (left.reminderHours, left.giveUpAfterHours) == (right.reminderHours, right.giveUpAfterHours)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(mail)
        hasher.combine(texting)
    }

    /// By which channels anything is sent.
    var channels: [NoticeChannel] { (mail == nil ? [] : [.email]) + (texting == nil ? [] : [.sms]) }

    var addresses: AddressRule { AddressRule(allowed: allowedAddresses.compactMap { AddressRange($0) }) }
}
