package import Findings

extension Finding.Code {
    /// Sources contradict each other about who the person is.
    package static let personConflict = Self("person.conflict")
    /// Sources contradict each other about a fact.
    package static let factConflict = Self("fact.conflict")
    /// The source had said something newer before (C8); what came is kept and not shown.
    package static let factOutdated = Self("fact.outdated")
}
