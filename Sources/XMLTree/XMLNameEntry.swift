/// One distinct name of a document: where its bytes stand, and its key and hash for quick comparison.
package struct XMLNameEntry: Sendable {
    let key: UInt64
    package let hash: UInt64
    package let start: Int32
    package let length: Int32
    /// How many bytes of a foreign namespace's URI stand behind the name.
    package let uriLength: Int32
    package let namespace: XMLNamespace
}
