/// The parameters of a request, each of which may come once.
package struct FormItems: Sendable, Hashable {
    private let values: [String: String]

    /// - Throws: ``OAuthError/Code/invalidRequest`` if a parameter comes twice.
    package init(_ items: [(name: String, value: String)]) throws(OAuthError) {
        var values: [String: String] = [:]
        for (name, value) in items where values.updateValue(value, forKey: name) != nil {
            throw OAuthError(.invalidRequest, "A parameter comes twice.")
        }
        self.values = values
    }

    /// An empty value counts as none.
    package subscript(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// - Throws: ``OAuthError/Code/invalidRequest`` with the name.
    package func require(_ name: String) throws(OAuthError) -> String {
        guard let value = self[name] else { throw OAuthError(.invalidRequest, "\(name) is missing.") }
        return value
    }
}
