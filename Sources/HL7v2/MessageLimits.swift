/// What one message may hold; more is refused as a whole, since a cut message would look complete.
///
/// A report may be one long field, so only counts are limited, and the length of the message.
public enum MessageLimits {
    /// Bytes of one message: 10 MiB.
    public static let bytes = 10 * 1024 * 1024
    /// Segments of one message.
    public static let segments = 10_000
    /// Fields of one segment.
    public static let fields = 1_000
    /// Repetitions of one field.
    public static let repetitions = 1_000
    /// Components of one repetition, and subcomponents of one component.
    public static let components = 200
}
