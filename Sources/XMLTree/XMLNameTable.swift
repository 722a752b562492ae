/// The distinct names of a document, found again by the address that libxml2 gives each distinct string.
struct XMLNameTable {
    private struct Slot {
        var local: UInt
        var space: UInt
        var prefix: UInt
        var name: Int32
    }

    private(set) var entries: [XMLNameEntry] = []
    private(set) var text: [UInt8] = []
    private var slots = [Slot](repeating: Slot(local: 0, space: 0, prefix: 0, name: -1), count: 1024)

    /// The number of a name; libxml2 keeps one copy of each string, so equal addresses are equal strings.
    mutating func number(
        local: UnsafePointer<UInt8>,
        prefix: UnsafePointer<UInt8>?,
        uri: UnsafePointer<UInt8>?
    ) -> Int32 {
        let key = unsafe (
            UInt(bitPattern: local), UInt(bitPattern: uri), uri == nil ? UInt(bitPattern: prefix) : 0
        )
        var position = slot(key.0, key.1)
        while slots[position].name >= 0 {
            let slot = slots[position]
            if slot.local == key.0, slot.space == key.1, slot.prefix == key.2 { return slot.name }
            position = (position + 1) & (slots.count - 1)
        }
        let name = Int32(entries.count)
        unsafe add(local, prefix, uri)
        slots[position] = Slot(local: key.0, space: key.1, prefix: key.2, name: name)
        if entries.count * 2 > slots.count { grow() }
        return name
    }

    private func slot(_ local: UInt, _ space: UInt) -> Int {
        let mixed = (local ^ (space &* 31)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 20) & (slots.count - 1)
    }

    private mutating func add(
        _ local: UnsafePointer<UInt8>,
        _ prefix: UnsafePointer<UInt8>?,
        _ uri: UnsafePointer<UInt8>?
    ) {
        let start = text.count
        var last = unsafe local
        while unsafe last.pointee != 0 { unsafe last += 1 }
        let name = unsafe UnsafeBufferPointer(start: local, count: last - local)
        unsafe text.append(contentsOf: name)
        let namespace = unsafe XMLNamespace(
            uri: uri.map { unsafe String(cString: $0) },
            prefix: prefix.map { unsafe String(cString: $0) }
        )
        let end = text.count
        if namespace == .foreign, let uri = unsafe uri { text.append(contentsOf: unsafe String(cString: uri).utf8) }
        let entry = unsafe XMLNameEntry(
            key: XMLName.key(name),
            hash: ByteHash.of(text, start..<end),
            start: Int32(start),
            length: Int32(name.count),
            uriLength: Int32(text.count - end),
            namespace: namespace
        )
        entries.append(entry)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(local: 0, space: 0, prefix: 0, name: -1), count: old.count * 2)
        for slot in old where slot.name >= 0 {
            var position = self.slot(slot.local, slot.space)
            while slots[position].name >= 0 { position = (position + 1) & (slots.count - 1) }
            slots[position] = slot
        }
    }
}
