import XMLTree

/// What an element has, apart from what R4 says that it may have.
struct R4XMLShape {
    /// The attribute `value`; -1 for none.
    private(set) var value = -1
    private(set) var hasID = false
    private(set) var hasElements = false
    /// Whether its first element is no extension, as in an object.
    private var hasMembers = false

    init(_ index: Int, _ tape: R4XMLTape) {
        let attributes = tape.attributes(index)
        for attribute in attributes {
            switch tape.name(tape[attribute]).role {
            case .value: value = attribute
            case .id: hasID = true
            default: break
            }
        }
        guard Int(tape[index].end) > attributes.upperBound else { return }
        for child in tape.content(index) where !tape[child].isText {
            hasMembers = tape.name(tape[child]).role != .extension
            hasElements = true
            break
        }
    }

    /// Whether it is an object where R4 may have a primitive value.
    var isObject: Bool { value < 0 && hasMembers }

    /// Whether it is a primitive value, or would be one if R4 did not know better.
    var isScalar: Bool { value >= 0 || !hasElements }

    /// Whether a primitive value has an id or extensions.
    var hasCompanion: Bool { !isObject && (hasID || hasElements) }
}
