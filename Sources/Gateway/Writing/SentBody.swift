/// The body of a write as it came, where it is not itself the JSON of the resource.
package struct SentBody: Sendable {
    /// Such as `application/fhir+xml`.
    package let mediaType: String
    package let bytes: [UInt8]

    package init(mediaType: String, bytes: [UInt8]) { (self.mediaType, self.bytes) = (mediaType, bytes) }
}
