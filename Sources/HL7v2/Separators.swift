/// The five characters that a message chose to cut itself with, and to quote them.
///
/// Source: HL7 v2.5.1, section 2.5.4, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html#Heading24>
public struct Separators: Sendable, Hashable {
    /// MSH-1, usually `|`.
    public let field: UInt8
    /// MSH-2, first character, usually `^`.
    public let component: UInt8
    /// MSH-2, second character, usually `~`; `nil` if the message does without.
    public let repetition: UInt8?
    /// MSH-2, third character, usually `\`; `nil` if the message does without.
    public let escape: UInt8?
    /// MSH-2, fourth character, usually `&`; `nil` if the message does without.
    public let subcomponent: UInt8?

    var componentText: String { String(UnicodeScalar(component)) }

    var subcomponentText: String { subcomponent.map { String(UnicodeScalar($0)) } ?? "" }

    /// `|^~\&`, which the standard recommends.
    public static let standard = Separators(0x7C, 0x5E, 0x7E, 0x5C, 0x26)

    private init(_ field: UInt8, _ component: UInt8, _ repetition: UInt8?, _ escape: UInt8?, _ subcomponent: UInt8?) {
        self.field = field
        self.component = component
        self.repetition = repetition
        self.escape = escape
        self.subcomponent = subcomponent
    }

    /// Reads them from the bytes that follow `MSH`, `FHS` or `BHS`.
    ///
    /// A fifth character of MSH-2 is the truncation character of v2.7, which is text until a length is agreed. `nil`
    /// if two of the first five are equal or one of them could be part of a value: a letter, a digit, white space,
    /// a control character or anything outside ASCII. Only the third may stand twice.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let field = bytes.first, Self.separates(field) else { return nil }
        var all: [UInt8] = [field]
        all.reserveCapacity(6)
        for byte in bytes.dropFirst() {
            guard all.count < 6, byte != field, byte != 0x0D, byte != 0x0A else { break }
            all.append(byte)
        }
        // Programs that quote the backslash of their source text send it twice.
        if all.count > 4, all[3] == all[4] { all.remove(at: 4) }
        if all.count > 5 { all.removeLast() }
        guard all.count > 1, Self.part(all) else { return nil }
        func optional(_ index: Int) -> UInt8? { index < all.count ? all[index] : nil }
        self.init(field, all[1], optional(2), optional(3), optional(4))
    }

    /// Whether each may separate and none stands twice.
    private static func part(_ all: [UInt8]) -> Bool {
        for (index, byte) in all.enumerated() where !separates(byte) || all[..<index].contains(byte) { return false }
        return true
    }

    /// Whether a character may separate: it could not be part of a value.
    static func separates(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        default: byte > 0x20 && byte < 0x7F
        }
    }

    /// MSH-2 as it is written: up to four characters.
    var encodingCharacters: [UInt8] { [component] + [repetition, escape, subcomponent].compactMap(\.self) }
}
