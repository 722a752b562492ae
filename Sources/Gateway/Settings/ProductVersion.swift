/// Which release of Chartway this is.
package enum ProductVersion {
    /// Three numbers, as `chartway --version` and the capability statement say them.
    package static let text = "0.1.0"

    /// The program by which originals are read, as provenance names it.
    package static let program = "Chartway \(text)"
}
