import ClinicalRecord

/// Derives the id of a contributed resource: the same source and key give the same id on every machine (rule A26).
package enum ResourceID {
    /// - Parameters:
    ///   - source: The configured name of the sending system.
    ///   - kind: The R4 resource type.
    ///   - key: The business identifier, as `system|value`; without one the document's id and the canonical content.
    /// - Returns: A version-5 UUID in lower case.
    package static func derive(source: String, kind: String, key: String) -> String {
        NameBasedUUID.of("\(source)\u{1F}\(kind)\u{1F}\(key)")
    }
}
