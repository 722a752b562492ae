import Gateway

/// What the name of a download asks for: `summary.pdf`, `visit-3fa1….pdf`, `record.json`.
struct DownloadWish: Sendable, Hashable {
    let form: TakeAway.Form
    /// The key of the visit that is printed; `nil` for the last one.
    let visit: String?

    /// - Returns: `nil` for a name of nothing.
    init?(_ name: String) {
        switch name {
        case "record.json": (form, visit) = (.bundle, nil)
        case "international-summary.json": (form, visit) = (.internationalSummary, nil)
        case "summary.xml": (form, visit) = (.clinicalDocument, nil)
        default:
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let paper = PrintForm.allCases.first(where: { $0.fileExtension == parts[1] }) else {
                return nil
            }
            if parts[0].hasPrefix("visit-") {
                (form, visit) = (.printed(.visit, paper), String(parts[0].dropFirst("visit-".count)))
            } else {
                guard let topic = PrintTopic(rawValue: String(parts[0])) else { return nil }
                (form, visit) = (.printed(topic, paper), nil)
            }
        }
    }
}
