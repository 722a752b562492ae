extension WebOrigin {
    /// Whether it names this machine itself.
    package var isLoopback: Bool { ["127.0.0.1", "[::1]", "localhost"].contains(host) }
}
