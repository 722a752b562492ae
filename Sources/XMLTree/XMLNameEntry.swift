/// One distinct name of a document: where its bytes stand, and its key and hash for quick comparison.
struct XMLNameEntry: Sendable {
    let key: UInt64
    let hash: UInt64
    let start: Int32
    let length: Int32
    let namespace: XMLNamespace
}
