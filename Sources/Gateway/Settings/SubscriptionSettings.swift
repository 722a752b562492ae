/// Where an operator lets notifications go: to no endpoint unless it is named (S11).
package struct SubscriptionSettings: Sendable, Hashable {
    /// Origins that may be told that something happened, and to which resource: `https://hooks.example.org`.
    package var endpoints: [String] = []
    /// Origins to which the resources themselves may be sent; they need not be named twice.
    package var dataEndpoints: [String] = []
    /// Special address ranges that may be connected to: a system in the hospital's own network.
    package var allowedAddresses: [String] = []
    /// Certificates to trust instead of the system's.
    package var certificateFile: String?
    /// Hours for which an endpoint may fail before nothing more is sent to it.
    package var giveUpAfterHours = 72

    package init() {}
}
