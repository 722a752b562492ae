package import FHIRR4

/// What is to come along with what was found: `_include` what it refers to, `_revinclude` what refers to it.
///
/// Source: <https://hl7.org/fhir/R4/search.html#revinclude>
package struct SearchInclude: Sendable {
    /// The kind that refers; `nil` for any.
    package let kind: String?
    /// By which reference; `nil` for any.
    package let parameter: R4SearchParameter?
    /// The kind that is referred to; `nil` for any.
    package let target: String?
    /// Whether it is also looked for in what came along.
    package let isRepeated: Bool

    /// Reads `Kind:parameter`, `Kind:parameter:Target`, `Kind:*` and `*`.
    init(_ text: String, isRepeated: Bool) throws(SearchMistake) {
        self.isRepeated = isRepeated
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard text != "*" else {
            (kind, parameter, target) = (nil, nil, nil)
            return
        }
        guard parts.count == 2 || parts.count == 3, R4Schema.shared.hasKind(parts[0]) else {
            throw SearchMistake(
                .incorrect,
                "What is to be included is spelled Kind:parameter or Kind:parameter:Target."
            )
        }
        kind = parts[0]
        target = parts.count == 3 ? parts[2] : nil
        guard parts[1] != "*" else {
            parameter = nil
            return
        }
        guard let found = R4SearchParameters.shared.parameter(parts[1], of: parts[0]), found.kind == .reference else {
            throw SearchMistake(.unknown, "\(parts[0]) has no reference of that name to include.")
        }
        parameter = found
    }

    /// The references by which a resource of some kind brings others along.
    package func parameters(of kind: String) -> [R4SearchParameter] {
        guard self.kind == nil || self.kind == kind else { return [] }
        if let parameter { return [parameter] }
        return R4SearchParameters.shared.parameters(of: kind).filter { $0.kind == .reference }
    }
}
