import JSONTree

/// A tree without its reference counts, for the validator's walk; valid while ``JSONTree/withTape(_:)`` runs.
@safe struct R4Tape {
    private let tokens: UnsafeBufferPointer<JSONToken>
    /// The document as it was received.
    let bytes: R4Bytes

    init(_ tokens: UnsafeBufferPointer<JSONToken>, _ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe self.tokens = unsafe tokens
        self.bytes = unsafe R4Bytes(bytes)
    }

    /// A token; behind the last one, the last one.
    @inline(__always) subscript(_ index: Int) -> JSONToken {
        unsafe tokens[UInt(bitPattern: index) < UInt(bitPattern: tokens.count) ? index : tokens.count - 1]
    }

    /// The name of a member as spelled.
    @inline(__always) func name(_ token: JSONToken) -> R4Bytes {
        bytes[Int(token.nameStart)..<Int(token.nameStart) + Int(token.nameLength)]
    }

    /// The content of a string as spelled, or a number.
    @inline(__always) func text(_ token: JSONToken) -> R4Bytes {
        let quote = token.isString ? 1 : 0
        return bytes[Int(token.start) + quote..<max(Int(token.start) + quote, Int(token.end) - quote)]
    }
}

/// Asked for every value, so they are spelled in a way that is inlined across modules.
extension JSONToken {
    var isObject: Bool { if case .object = kind { true } else { false } }

    var isArray: Bool { if case .array = kind { true } else { false } }

    var isString: Bool { if case .string = kind { true } else { false } }

    var isNumber: Bool { if case .number = kind { true } else { false } }

    var isNull: Bool { if case .null = kind { true } else { false } }

    var isBoolean: Bool {
        switch kind {
        case .true, .false: true
        default: false
        }
    }

    var hasEscapes: Bool { escapes & 2 != 0 }

    var hasNameEscapes: Bool { escapes & 1 != 0 }
}
