package import RecordStore

extension IssueTokens {
    /// A token on an operator's word, as if the user had granted it to the client: for scripts and for trying things
    /// out.
    ///
    /// - Parameters:
    ///   - client: Gets no more than it is registered for.
    ///   - user: In whose name; nobody for a backend service.
    ///   - patient: Whose record, where a scope speaks of the patient.
    ///   - scopes: What it opens.
    ///   - now: When.
    /// - Returns: The token, good for as long as any other.
    /// - Throws: ``OAuthError/Code/invalidScope`` if the client may not have all of it, or the patient is not the user's.
    package func callAsFunction(
        for client: Client,
        user: User?,
        patient: String?,
        scopes: ScopeList,
        at now: Timestamp
    ) async throws(OAuthError) -> TokenAnswer {
        guard !scopes.isEmpty, scopes.isWithin(client.scopes) else {
            throw OAuthError(.invalidScope, "The client is not registered for all of these scopes.")
        }
        if let patient, let persons = user?.persons, !persons.contains(patient) {
            throw OAuthError(.invalidScope, "This record is not the user's.")
        }
        let grant = Grant(client: client.id, user: user?.id, scopes: scopes, patient: patient, since: now)
        return try await answer(grant, client, nonce: nil, now, isNew: true)
    }
}
