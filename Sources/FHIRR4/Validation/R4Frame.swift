/// An object or array that the validator is in.
struct R4Frame {
    /// The container on the tape, and the token behind all that is in it.
    let token: Int
    let end: Int
    /// The type of the object, or of the items of the array.
    let type: Int
    /// The element that it is a value of; -1 for the outermost resource.
    let element: Int
    /// How many items of the array have been met; -1 for an object.
    var items: Int
    /// Whether it holds the extensions of primitives (`_birthDate`).
    let isCompanion: Bool
    /// Whether a contained resource is around it.
    var isContained: Bool
    /// Bits of ``R4Type/required`` that have been met.
    var seen: UInt64 = 0
    /// A bit for each choice that has been met.
    var choices: UInt32 = 0

    /// Whether a `null` in it has been looked into.
    var hasNull = false

    var isList: Bool { items >= 0 }
}
