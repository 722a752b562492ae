/// What each of the 256 bytes does in a message that is cut by given separators.
struct ByteKinds: Sendable {
    /// A blank: the value may have to be trimmed and folded.
    static let blank: UInt8 = 1
    /// An escape, a control character or a byte beyond ASCII: the value has to be decoded.
    static let foreign: UInt8 = 2
    /// A quotation mark: the value may be the two that delete what was sent before.
    static let quote: UInt8 = 4
    /// The first of those that end a value; each of them stands alone.
    static let lineEnd: UInt8 = 8
    static let field: UInt8 = 16
    static let repetition: UInt8 = 32
    static let component: UInt8 = 64
    static let subcomponent: UInt8 = 128

    let table: [UInt8]

    /// The table of nearly all messages.
    private static let standard = ByteKinds(cutBy: .standard)

    static func of(_ separators: Separators) -> ByteKinds {
        separators == .standard ? standard : ByteKinds(cutBy: separators)
    }

    private init(cutBy separators: Separators) {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in 0..<0x20 { table[byte] = Self.foreign }
        for byte in 0x80..<0x100 { table[byte] = Self.foreign }
        table[0x20] = Self.blank
        table[0x22] = Self.quote
        if let byte = separators.escape { table[Int(byte)] = Self.foreign }
        for byte in MessageLines.ends { table[Int(byte)] = Self.lineEnd }
        if let byte = separators.subcomponent { table[Int(byte)] = Self.subcomponent }
        if let byte = separators.repetition { table[Int(byte)] = Self.repetition }
        table[Int(separators.component)] = Self.component
        table[Int(separators.field)] = Self.field
        self.table = table
    }
}
