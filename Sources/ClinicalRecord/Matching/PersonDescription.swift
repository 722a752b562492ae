/// What matching compares of one source's record of a person.
package struct PersonDescription: Sendable, Hashable {
    /// Reads a Patient resource; what cannot be read is missing.
    package init(_ json: [UInt8]) {}
}
