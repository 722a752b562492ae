import JSONTree

/// Whether a resource says of itself that it is more confidential than others.
///
/// Source: <https://terminology.hl7.org/CodeSystem-v3-Confidentiality.html>
enum ConfidentialityLabel {
    private static let system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"

    /// Whether `meta.security` has `R` (restricted) or `V` (very restricted).
    static func isRestricted(_ root: JSONNode) -> Bool {
        guard let labels = root["meta"]?["security"] else { return false }
        return labels.elements.contains { label in
            label["system"]?.string == system && ["R", "V"].contains(label["code"]?.string)
        }
    }
}
