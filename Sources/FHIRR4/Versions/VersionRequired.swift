/// An element that R4 requires.
struct VersionRequired {
    /// More than one if it is a choice.
    let names: [String]
    let isList: Bool
    let isReference: Bool
    let isPrimitive: Bool
    /// Whether its codes have one for what is not known.
    let takesUnknown: Bool
}
