extension Escapes {
    /// Escapes and encodes one value, so that reading gives it back and no separator, line end or frame byte gets out.
    func encode(_ value: String) -> [UInt8] {
        var output: [UInt8] = []
        for byte in charset.encode(value) { encode(byte, to: &output) }
        return output
    }

    private func encode(_ byte: UInt8, to output: inout [UInt8]) {
        let isSeparator =
            byte == separators.field || byte == separators.component || byte == separators.repetition
            || byte == separators.escape || byte == separators.subcomponent
        guard isSeparator || byte < 0x20 || byte == 0x7F else { return output.append(byte) }
        // A message without an escape character has no way to say it.
        guard let escape = separators.escape else { return output.append(0x20) }
        output.append(escape)
        switch byte {
        case separators.field: output.append(0x46)
        case separators.component: output.append(0x53)
        case separators.subcomponent: output.append(0x54)
        case separators.repetition: output.append(0x52)
        case separators.escape: output.append(0x45)
        case 0x0A: output.append(contentsOf: [0x2E, 0x62, 0x72])
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            output.append(contentsOf: [0x58, digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]])
        }
        output.append(escape)
    }
}
