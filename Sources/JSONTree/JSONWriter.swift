/// Writes JSON in the order it is told, without insignificant white space.
///
/// Empty texts, lists and objects leave nothing behind, not even their name: R4 allows none of them.
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>, <https://hl7.org/fhir/R4/json.html>
package struct JSONWriter: ~Copyable {
    private var buffer: JSONBuffer

    /// Most resources fit into the room that is taken at the start.
    package init() { buffer = JSONBuffer(capacity: 2_048) }

    /// What has been written.
    package var bytes: [UInt8] { buffer.bytes }

    /// Forgets what was written and keeps the room for what comes next.
    package mutating func clear() { buffer.rewind(to: 0) }

    /// How many bytes have been written.
    var count: Int { buffer.count }

    /// An object; its members are written by the closure.
    package mutating func object(_ write: (inout JSONWriter) -> Void) {
        beginObject()
        write(&self)
        endObject()
    }

    /// An array; its items are written by the closure.
    package mutating func array(_ write: (inout JSONWriter) -> Void) {
        beginArray()
        write(&self)
        endArray()
    }

    /// A string.
    package mutating func value(_ text: String) {
        separate()
        quote(text)
    }

    /// `true` or `false`.
    package mutating func value(_ flag: Bool) { raw((flag ? "true" : "false").utf8) }

    /// An integer.
    package mutating func value(_ integer: Int) { raw(String(integer).utf8) }

    /// A number as spelled; the caller knows that it is one.
    package mutating func value(number spelling: String) { raw(spelling.utf8) }

    /// A value that is JSON already, such as the bytes of a node.
    package mutating func raw(_ value: some Collection<UInt8>) {
        separate()
        let done: Void? = value.withContiguousStorageIfAvailable { unsafe buffer.append($0) }
        if done == nil { for byte in value { buffer.append(byte) } }
    }

    /// A member name and its colon; a value is to follow.
    mutating func name(_ name: StaticString) { buffer.append(name: name, comma: needsComma) }

    /// A member name that is not known beforehand; a value is to follow.
    mutating func name(escaping name: String) {
        separate()
        quote(name)
        buffer.append(0x3A)
    }

    /// Takes back what was written since; for members that turned out to be empty.
    mutating func rewind(to count: Int) { buffer.rewind(to: count) }

    /// Whether nothing, `{}` or `[]` was written since, a comma apart.
    func isEmpty(since start: Int) -> Bool {
        guard count - start <= 3 else { return false }
        var first = start
        while first < count, buffer[first] == 0x2C { first += 1 }
        guard first < count else { return true }
        let (open, close) = (buffer[first], buffer.last)
        return count - first == 2 && ((open == 0x7B && close == 0x7D) || (open == 0x5B && close == 0x5D))
    }

    /// The start of an object; its members are to follow, and then ``endObject()``.
    package mutating func beginObject() { open(0x7B) }

    /// The end of the object that was begun last.
    package mutating func endObject() { close(0x7D) }

    /// The start of an array; its items are to follow, and then ``endArray()``.
    package mutating func beginArray() { open(0x5B) }

    /// The end of the array that was begun last.
    package mutating func endArray() { close(0x5D) }

    private mutating func open(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
    }

    private mutating func close(_ bracket: UInt8) { buffer.append(bracket) }

    /// A comma, unless this is the first value in its container.
    private mutating func separate() {
        if needsComma { buffer.append(0x2C) }
    }

    private var needsComma: Bool {
        switch buffer.last {
        case 0, 0x7B, 0x5B, 0x3A: false
        default: true
        }
    }

    /// A string where no comma can be due.
    mutating func quote(_ text: String) {
        let text = text.utf8.span
        if !buffer.append(plain: text) { escape(text) }
    }

    /// Copies what is plain in runs.
    private mutating func escape(_ text: Span<UInt8>) {
        buffer.append(0x22)
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            buffer.append(text.extracting(start..<index))
            escape(byte)
            start = index + 1
        }
        buffer.append(text.extracting(start..<text.count))
        buffer.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        buffer.append(0x5C)
        switch byte {
        case 0x22, 0x5C: buffer.append(byte)
        case 0x0A: buffer.append(0x6E)
        case 0x0D: buffer.append(0x72)
        case 0x09: buffer.append(0x74)
        default:
            let low = byte & 0x0F
            for digit in "u00".utf8 { buffer.append(digit) }
            buffer.append(0x30 + byte >> 4)
            buffer.append(low < 10 ? 0x30 + low : 0x57 + low)
        }
    }
}
