/// A code that a table gives: what the code of another standard means in R4.
package struct Code: Sendable, Hashable {
    /// The URI of the code system; for a code of a required binding, the system that R4 implies.
    package let system: String
    /// As R4 spells it.
    package let code: String
    /// The words of the code system; `nil` where the table carries none.
    package let display: String?

    /// Names a code.
    package init(system: String, code: String, display: String? = nil) {
        self.system = system
        self.code = code
        self.display = display
    }
}
