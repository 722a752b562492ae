package import JSONTree

/// A JSON object that is carried along as it was spelled.
package struct RawJSON: FHIRElement {
    /// One complete JSON value.
    package var bytes: [UInt8]

    /// - Parameter bytes: One complete JSON value; the caller knows that it is one.
    package init(bytes: [UInt8]) { self.bytes = bytes }

    package init(_ json: JSONNode) { bytes = Array(json.bytes) }

    package func write(into json: inout JSONWriter) { json.raw(bytes) }
}
