/// A code of a document that neither the site file nor a table knows.
///
/// It is a value from a document: it is worked out anew when an operator asks, and never stored, logged or counted.
package struct UnknownCode: Sendable, Hashable {
    /// The list of names of code systems, as a site file calls it.
    package static let systems = "codeSystems"

    /// The path of the table that was asked, the name of a local code system, or ``systems``.
    package let list: String
    /// As it was sent.
    package let code: String

    package init(list: String, code: String) {
        self.list = list
        self.code = code
    }
}
