/// Where a value starts, and the name before it, in what a ``JSONWriter`` has written.
package struct JSONStart: Sendable {
    let member: Int
    let value: Int
}
