/// What is done with resources, in the letters of SMART scopes.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/scopes-and-launch-context.html>
package enum Interaction: Character, Sendable, CaseIterable {
    case create = "c"
    /// A read, of a version or of a history too.
    case read = "r"
    case update = "u"
    case delete = "d"
    /// A search, of a type or of the whole server.
    case search = "s"
}
