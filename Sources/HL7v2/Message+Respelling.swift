extension Message {
    /// The bytes of the message with some values spelled differently; what follows keeps its place.
    ///
    /// MSH-1 and MSH-2 cut the message and stay as they are.
    ///
    /// - Parameters:
    ///   - leaves: The numbers of values.
    ///   - respell: The bytes to stand in place of the given ones, as many as those; `nil`: the value is left out.
    /// - Returns: As many bytes as the message has; in UTF-8 if it came in UTF-16.
    package func respelled(
        _ leaves: some Sequence<Int32>,
        _ respell: (ArraySlice<UInt8>) -> [UInt8]?
    ) -> [UInt8] {
        var bytes = text.bytes
        for leaf in leaves where leaf > 1 && Int(leaf) < text.leaves.count {
            let range = Int(text.leaves[Int(leaf)].start)..<Int(text.leaves[Int(leaf)].end)
            let new = respell(bytes[range]) ?? []
            for (offset, index) in range.enumerated() { bytes[index] = offset < new.count ? new[offset] : 0x20 }
        }
        return bytes
    }

    /// In which line a byte stands, counted from 1; segments end with CR, LF or both.
    package func line(ofByte offset: Int) -> Int {
        var line = 1
        for index in text.bytes.indices.prefix(offset) {
            let byte = text.bytes[index]
            if byte == 0x0A || byte == 0x0D && text.bytes[index + 1] != 0x0A { line += 1 }
        }
        return line
    }
}
