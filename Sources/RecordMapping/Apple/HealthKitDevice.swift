/// The device of a sample as HealthKit exports spell it: `<<HKDevice: 0x28>, name:Apple Watch, hardware:Watch6,2>`.
///
/// The address in memory means nothing and differs from export to export.
struct HealthKitDevice: Hashable {
    private static let names = [
        "name", "manufacturer", "model", "hardware", "firmware", "software", "localIdentifier", "UDI",
        "UDIDeviceIdentifier", "creation date",
    ]

    /// Names and values in their order; a text without any is a name.
    let parts: [(name: String, value: String)]

    init(_ text: String) {
        var rest = text[...]
        if rest.hasPrefix("<<") { rest = rest.drop { $0 != "," }.dropFirst() }
        if rest.hasSuffix(">") { rest.removeLast() }
        var parts: [(name: String, value: String)] = []
        for piece in rest.split(separator: ", ", omittingEmptySubsequences: true) {
            let piece = piece.drop { $0 == " " }
            let name = Self.names.first { piece.hasPrefix("\($0):") }
            if let name {
                parts.append((name, String(piece.dropFirst(name.count + 1))))
            } else if let last = parts.indices.last {
                parts[last].value += ", \(piece)"
            } else if !piece.isEmpty {
                parts.append(("name", String(piece)))
            }
        }
        self.parts = parts
    }

    subscript(_ name: String) -> String? { parts.first { $0.name == name }?.value }

    static func == (left: HealthKitDevice, right: HealthKitDevice) -> Bool {
        left.parts.elementsEqual(right.parts) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
        for part in parts { hasher.combine(part.value) }
    }
}
