import FHIRR4

extension SearchRequest {
    /// The same search among what belongs to one patient, visit, device or the like.
    ///
    /// - Parameters:
    ///   - compartment: `Patient` or another kind that has compartments.
    ///   - id: The id of the resource that it is the compartment of.
    /// - Returns: `nil` if such a compartment holds nothing of the kind.
    package func within(_ compartment: String, of id: String) -> SearchRequest? {
        guard let parameter = R4Compartments.shared.membership(of: question.kind, in: compartment) else { return nil }
        let test: SearchTest =
            parameter.kind == .token
            ? .token(TokenTest(Substring(id), implied: nil)) : .reference(ReferenceTest(to: compartment, ids: [id]))
        var request = self
        request.question.conditions.append(.values(parameter, [test], isNegated: false))
        return request
    }
}
