package import ClinicalRecord
package import Findings
package import RecordMapping

/// One delivery after reading: what it says, or why it says nothing.
///
/// The bytes are kept either way.
package struct ReadDelivery: Sendable {
    /// A file's path or an address; a member of an archive or batch adds its own: `a.zip/b.xml`, `a.hl7#3`.
    package var name: String
    /// The configured name of the sending system.
    package var source: String
    /// The delivery as it arrived; a message of a batch is a delivery of its own.
    package var bytes: [UInt8]
    /// How it is written.
    package var format: DeliveryFormat
    /// What it says; `nil` if it could not be read at all.
    package var reading: Reading?
    /// Why it could not be read; empty if it was.
    package var refusals: [Finding]

    /// What was found, in either case.
    package var findings: [Finding] { reading?.findings ?? refusals }
}
