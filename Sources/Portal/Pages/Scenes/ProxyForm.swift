import Gateway

/// What staff sent about who is to act for whom, if it comes back to be put right.
struct ProxyForm: Sendable {
    var note = ""
    var reason = ""
    /// What was searched for.
    var who = ""
    var children: [ViewPersons.Choice] = []
    /// `evidence`, `reason`, `child`, `adult` or `birthDate`.
    var mistake: String?

    func mistakes(_ texts: Texts) -> [FieldMistake] {
        mistake.map { mistake in
            let field = ["evidence": "note", "reason": "reason"][mistake] ?? "who"
            return [FieldMistake(field: field, text: texts["mistake.\(mistake)"])]
        } ?? []
    }
}
