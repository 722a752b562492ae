/// What a template is filled with, by name.
///
/// A name that is asked for inside a list is looked up outside of it too, unless a dot goes before it; so templates ask
/// with a dot, and what is empty is left out, since the library takes an empty text for something.
typealias PageValues = [String: Any]

extension PageValues {
    /// Leaves out what is empty or false.
    init(_ values: KeyValuePairs<String, Any>) {
        self.init(minimumCapacity: values.count)
        for (name, value) in values {
            switch value {
            case let text as String where text.isEmpty: continue
            case let list as [Any] where list.isEmpty: continue
            case let flag as Bool where !flag: continue
            default: self[name] = value
            }
        }
    }
}
