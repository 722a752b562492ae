package import ClinicalRecord

/// One document or message as it arrived; its bytes are kept verbatim.
package struct Delivery: Sendable, Hashable {
    /// As received.
    package var bytes: [UInt8]
    /// The 32 bytes of the SHA-256 of ``bytes``; with the source it says whether the delivery is known (W03).
    package var sha256: [UInt8]
    /// The configured name of the sending system.
    package var source: String
    /// A file name or an address, for people; not an identity.
    package var name: String
    /// How it is written.
    package var format: DeliveryFormat
    /// When the last byte arrived.
    package var receivedAt: Timestamp
    /// The sender's own id of it, such as MSH-10; `nil` if none.
    package var documentID: String?
    /// The program that read it, with its version; `nil` for what is no reading of an original.
    package var reader: String?

    package init(
        bytes: [UInt8],
        sha256: [UInt8],
        source: String,
        name: String,
        format: DeliveryFormat,
        receivedAt: Timestamp,
        documentID: String? = nil,
        reader: String? = nil
    ) {
        self.bytes = bytes
        self.sha256 = sha256
        self.source = source
        self.name = name
        self.format = format
        self.receivedAt = receivedAt
        self.documentID = documentID
        self.reader = reader
    }
}
