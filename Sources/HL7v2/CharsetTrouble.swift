/// How MSH-18 and the bytes of a message contradict each other; what was read may be misspelled.
public enum CharsetTrouble: String, Sendable {
    /// MSH-18 names an encoding that is not supported; UTF-8 was tried, then Windows-1252.
    case unsupported
    /// The bytes are not of the encoding that MSH-18 names; UTF-8 was tried, then Windows-1252.
    case violated
    /// MSH-18 names a single-byte encoding and was obeyed, but the bytes are flawless UTF-8.
    case doubtful
}
