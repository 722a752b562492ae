/// Which release of Chartway this is.
package enum ProductVersion {
    /// Three numbers, as `chartway --version` and the capability statement say them.
    package static let text = "0.1.0"
}
