extension JSONNode {
    /// The member name of this value, escapes resolved; empty outside an object.
    package var name: String {
        let token = token
        return JSONText.decode(tree.bytes[token.name], isEscaped: token.isNameEscaped)
    }

    /// Whether this is the member of that name; makes no string.
    package func isNamed(_ name: StaticString) -> Bool {
        let token = token
        guard !token.isNameEscaped else { return self.name == "\(name)" }
        guard Int(token.nameLength) == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { unsafe tree.bytes[token.name].elementsEqual($0) }
    }

    /// Whether this is the member of that name, given in UTF-8; makes no string.
    package func isNamed(_ name: [UInt8]) -> Bool {
        let token = token
        guard token.isNameEscaped else { return tree.bytes[token.name].elementsEqual(name) }
        return JSONText.unescape(tree.bytes[token.name]).elementsEqual(name)
    }

    /// Whether this is a string that reads so; makes no string.
    package func isString(_ text: StaticString) -> Bool {
        let token = token
        guard token.kind == .string else { return false }
        guard !token.isEscaped else { return string == "\(text)" }
        guard token.content.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { unsafe tree.bytes[token.content].elementsEqual($0) }
    }
}
