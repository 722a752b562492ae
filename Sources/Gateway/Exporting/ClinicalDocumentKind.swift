/// What a C-CDA document is for.
package enum ClinicalDocumentKind: String, Sendable, CaseIterable {
    /// A Continuity of Care Document.
    case summary
    /// A Referral Note.
    case referral
}
