/// How a printed page is written.
package enum PrintForm: String, Sendable, CaseIterable {
    case html, text, pdf

    /// The ending of its files.
    package var fileExtension: String {
        switch self {
        case .html: "html"
        case .text: "txt"
        case .pdf: "pdf"
        }
    }
}
