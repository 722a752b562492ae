import Glibc

/// Lets libarchive read and write names as UTF-8, whatever the locale of the process.
///
/// libarchive converts names through the locale of the thread; the locale of the process is left alone.
enum UTF8Locale {
    /// The locales of a thread before and during the work.
    @safe struct Change {
        fileprivate let before: locale_t?
        fileprivate let during: locale_t?
    }

    /// Switches the current thread over; call ``leave(_:)`` on the same thread.
    static func enter() -> Change {
        let during = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        return unsafe Change(before: uselocale(during), during: during)
    }

    /// Switches the current thread back.
    static func leave(_ change: Change) {
        _ = unsafe uselocale(change.before)
        if let during = unsafe change.during { unsafe freelocale(during) }
    }
}
