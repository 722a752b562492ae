import ClinicalRecord

/// Derives the id of a contributed resource: the same source and key give the same id on every machine (rule A26).
package enum ResourceID {
    /// - Parameters:
    ///   - source: The configured name of the sending system.
    ///   - kind: The R4 resource type.
    ///   - key: The business identifier, as `system|value`; without one the document's id and the canonical content.
    ///   - isIdentity: Whether another key of this source means another thing; not so for content, nor for identifiers
    ///     that a sender chooses anew for each document.
    /// - Returns: A UUID in lower case, of version 5, or 8 if it is no identity.
    package static func derive(source: String, kind: String, key: String, isIdentity: Bool = true) -> String {
        NameBasedUUID.of(source, kind, key, isIdentity: isIdentity)
    }

    /// The id of what has no business identifier: the content is the key, within its document.
    static func derive(source: String, kind: String, document: String, content: [UInt8]) -> String {
        let place = "\(source)\u{1F}\(kind)\u{1F}\(document)\u{1F}"
        return NameBasedUUID.of(Array(place.utf8) + content, isIdentity: false)
    }
}
