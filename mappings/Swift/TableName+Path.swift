extension TableName {
    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.path, $0) })

    /// The table of a file, by its path without `.csv`; `nil` if there is none.
    package init?(path: String) {
        guard let name = Self.named[path] else { return nil }
        self = name
    }
}
