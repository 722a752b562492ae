/// How often one client may ask.
package struct RequestSettings: Sendable, Hashable {
    /// On the long run; 0 for no limit.
    package var perMinute = 6_000
    /// At once, after it was still for a while.
    package var burst = 2_000

    package init() {}
}
