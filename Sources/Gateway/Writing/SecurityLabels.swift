import JSONTree

/// What a resource says of who may see it: `meta.security`, by system and code.
///
/// Source: <https://hl7.org/fhir/R4/security-labels.html>
struct SecurityLabels: Hashable {
    private let labels: Set<String>

    init(_ json: [UInt8]) {
        let security = (try? JSONTree(json).root)?["meta"]?["security"]
        labels = Set(security?.elements.map(\.labelKey) ?? [])
    }
}
