extension JSONWriter {
    /// A string; nothing if it is `nil` or empty.
    package mutating func member(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        self.name(name)
        quote(value)
    }

    /// A list of strings; nothing if there is none.
    package mutating func member(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        self.name(name)
        beginArray()
        for value in values { self.value(value) }
        endArray()
    }

    /// `true` or `false`; nothing if it is `nil`.
    package mutating func member(_ name: StaticString, boolean: Bool?) {
        guard let boolean else { return }
        self.name(name)
        value(boolean)
    }

    /// A number as spelled; nothing if it is `nil` or empty.
    package mutating func member(_ name: StaticString, number: String?) {
        guard let number, !number.isEmpty else { return }
        self.name(name)
        value(number: number)
    }

    /// An integer; nothing if it is `nil`.
    package mutating func member(_ name: StaticString, integer: Int?) {
        guard let integer else { return }
        self.name(name)
        value(integer)
    }

    /// A nested value; nothing if the closure writes none or an empty one.
    package mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        let start = begin(name)
        write(&self)
        end(start)
    }

    /// A list of nested values; empty ones are left out, and the list if nothing is left.
    package mutating func member<Item>(
        _ name: StaticString,
        _ list: [Item],
        _ write: (Item, inout JSONWriter) -> Void
    ) {
        guard !list.isEmpty else { return }
        member(name) {
            $0.array { json in
                for item in list {
                    let start = json.start
                    write(item, &json)
                    json.end(start)
                }
            }
        }
    }

    /// A value that is JSON already; nothing if it is `nil`.
    package mutating func member(_ name: StaticString, raw value: (some Collection<UInt8>)?) {
        guard let value else { return }
        self.name(name)
        raw(value)
    }

    /// A member whose name is not known beforehand, with a nested value; nothing if the closure writes none.
    package mutating func member(named name: String, _ write: (inout JSONWriter) -> Void) {
        let before = count
        self.name(escaping: name)
        let start = JSONStart(member: before, value: count)
        write(&self)
        end(start)
    }
}

extension JSONWriter {
    /// Where the next value of an array starts.
    package var start: JSONStart { JSONStart(member: count, value: count) }

    /// A member name; its value is to follow, and then ``end(_:)``.
    package mutating func begin(_ name: StaticString) -> JSONStart {
        let before = count
        self.name(name)
        return JSONStart(member: before, value: count)
    }

    /// Takes a value back, and the name before it, if nothing, `{}` or `[]` was written since its start.
    package mutating func end(_ start: JSONStart) {
        if isEmpty(since: start.value) { rewind(to: start.member) }
    }
}
