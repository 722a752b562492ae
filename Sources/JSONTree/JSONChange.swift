/// One place where a copy of a value differs from the original.
package struct JSONChange: Sendable, Hashable {
    /// What is done there.
    package enum Kind: Sendable, Hashable {
        /// The value is spelled so instead.
        case value
        /// A member follows that is spelled so, name and all.
        case member
    }

    /// The token that is changed, or that the member follows; the opening token of an object for its first member.
    package let token: Int
    /// What is done there.
    package let kind: Kind
    /// JSON, as it goes into the copy.
    package let spelling: [UInt8]

    /// A string instead of a value.
    package init(_ token: Int, string: String) {
        self.init(token, .value, string: string, name: nil)
    }

    /// A string member after a token.
    package init(after token: Int, name: StaticString, string: String) {
        self.init(token, .member, string: string, name: name)
    }

    private init(_ token: Int, _ kind: Kind, string: String, name: StaticString?) {
        var json = JSONWriter()
        if let name { json.name(name) }
        json.value(string)
        self.token = token
        self.kind = kind
        spelling = json.bytes
    }
}
