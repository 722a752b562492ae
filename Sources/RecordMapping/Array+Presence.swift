extension Array {
    /// The element alone, or nothing where there is none.
    init(ifAny element: Element?) {
        if let element { self = [element] } else { self = [] }
    }
}
