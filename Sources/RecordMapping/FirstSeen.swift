/// Tells what is met for the first time.
///
/// Most readings meet a handful of things, which are compared one by one; a set is made only of many.
struct FirstSeen<Element: Hashable> {
    private var few: [Element] = []
    private var many: Set<Element> = []

    private static var limit: Int { 16 }

    /// Whether an element was not met before; from now on it was.
    mutating func admits(_ element: Element) -> Bool {
        if !many.isEmpty { return many.insert(element).inserted }
        guard !few.contains(element) else { return false }
        few.append(element)
        if few.count > Self.limit { many = Set(few) }
        return true
    }
}
