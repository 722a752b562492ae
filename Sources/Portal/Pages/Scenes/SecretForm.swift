import Gateway

/// What somebody chose to log in by, if it comes back to be put right; a password never does.
struct SecretForm: Sendable {
    var choice = SecretChoice()
    var hasAccepted = false
    /// The field that is wrong, and the key of what is said about it.
    var mistake: (field: String, key: String)?

    init() {}

    init(_ sent: PageForm) {
        choice.login = String(sent["login"].filter { $0 != " " }.prefix(200))
        (choice.password, choice.again, choice.digits) = (sent["password"], sent["again"], sent["digits"])
        hasAccepted = sent["terms"] == "yes"
    }

    /// What a weak password is told, beside the field where it can be put right.
    mutating func blame(_ weakness: PasswordRule.Weakness) {
        mistake = (weakness == .different ? "again" : "password", "weak.\(weakness.rawValue)")
    }

    /// - Returns: Whether there is anything to put right.
    mutating func blame(_ outcome: OpenLetter.Outcome) -> Bool {
        switch outcome {
        case .made, .changed: return false
        case .weak(let weakness): blame(weakness)
        case .taken: mistake = ("login", "choose.taken")
        case .badName: mistake = ("login", "choose.badName")
        case .badDigits: mistake = ("digits", "choose.badDigits")
        }
        return true
    }

    /// What the fields hold and what is wrong with them.
    func values(_ texts: Texts) -> PageValues {
        let found = mistake.map { [FieldMistake(field: $0.field, text: texts[$0.key])] } ?? []
        return PageValues([
            "mistakes": FieldMistake.values(found), "login": choice.login, "hasAccepted": hasAccepted,
            "loginMistake": FieldMistake.text(found, "login"), "passwordMistake": FieldMistake.text(found, "password"),
            "againMistake": FieldMistake.text(found, "again"), "digitsMistake": FieldMistake.text(found, "digits"),
            "termsMistake": FieldMistake.text(found, "terms"), "oldMistake": FieldMistake.text(found, "old"),
        ])
    }
}
