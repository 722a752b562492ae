/// JSON as it is written from bytes that are UTF-8 already; commas come by themselves.
struct R4JSONText {
    private(set) var bytes: [UInt8] = []

    init(room: Int) { bytes.reserveCapacity(room) }

    /// A comma, unless this is the first value in its container; the value is to follow.
    @inline(__always) mutating func separate() {
        switch bytes.last {
        case nil, 0x7B, 0x5B, 0x3A, 0x2C: break
        default: bytes.append(0x2C)
        }
    }

    /// A bracket that opens.
    mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
    }

    /// A bracket that closes.
    mutating func close(_ bracket: UInt8) { bytes.append(bracket) }

    /// The name of a member, which needs no escapes; its value is to follow.
    @inline(__always) mutating func name(_ name: R4Bytes, isCompanion: Bool = false) {
        separate()
        bytes.append(0x22)
        if isCompanion { bytes.append(0x5F) }
        append(name)
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    /// The member that says of which kind a resource is.
    mutating func resourceType(_ kind: R4Bytes) {
        let name: StaticString = "\"resourceType\":"
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        string(kind)
    }

    /// A number or a word.
    mutating func raw(_ value: R4Bytes) {
        separate()
        append(value)
    }

    /// `null`.
    mutating func null() {
        separate()
        bytes.append(contentsOf: [0x6E, 0x75, 0x6C, 0x6C])
    }

    /// A string.
    @inline(__always) mutating func string(_ text: R4Bytes) {
        separate()
        bytes.append(0x22)
        if text.isPlain { append(text) } else { escape(text) }
        bytes.append(0x22)
    }

    private mutating func append(_ text: R4Bytes) { unsafe text.withBuffer { unsafe bytes.append(contentsOf: $0) } }

    private mutating func escape(_ text: R4Bytes) {
        for index in 0..<text.count {
            let byte = text[index]
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            // XML has no other control characters.
            default: bytes.append(byte)
            }
        }
    }
}

extension R4Bytes {
    /// Whether a JSON string can hold it as it is; without a branch in the loop, so that it takes many bytes at a time.
    fileprivate var isPlain: Bool {
        unsafe withBuffer { buffer in
            var odd: UInt8 = 0
            for index in 0..<buffer.count {
                let byte = unsafe buffer[index]
                odd |= byte < 0x20 || byte == 0x22 || byte == 0x5C ? 1 : 0
            }
            return odd == 0
        }
    }
}
