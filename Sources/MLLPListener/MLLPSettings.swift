package import NIOSSL

/// Where messages are waited for, and what is asked of those who bring them.
package struct MLLPSettings: Sendable {
    package var host = "127.0.0.1"
    /// The port of every source that has none of its own; `nil` if nobody is waited for there.
    package var port: Int?
    /// Certificates of both sides; `nil` for a wire that is safe by itself, which the operator has to say.
    package var tls: NIOSSLContext?
    package var limits = FrameLimits()
    /// Connections in all, and of one address.
    package var mostConnections = 256
    package var mostOfOnePeer = 16
    /// How long what has come may take to be answered when the door closes, in seconds.
    package var drainTime = 10

    package init() {}
}
