import RecordPrint

/// The sentences of the pages around logging in and sharing, in one language.
struct PageWords: Sendable {
    let language: Language
    let logIn: String
    let logInFor: String
    let name: String
    let password: String
    let go: String
    let wrong: String
    let digits: String
    let digitsHelp: String
    let shareTitle: String
    let shareLead: String
    let whose: String
    let findWhom: String
    let find: String
    let what: String
    let see: String
    let change: String
    let everything: String
    let otherThings: String
    let confidential: String
    let stays: String
    let unchecked: String
    let allow: String
    let deny: String
    let apps: String
    let noApps: String
    let since: String
    let end: String
    let leave: String
    let loggedInAs: String
    let stopped: String
    let expired: String
    let notRegistered: String
    let born: String

    static func of(_ language: Language) -> PageWords { language == .spanish ? .spanish : .english }

    /// A day as people write it; nothing for none.
    func day(_ spelled: String?) -> String {
        guard let spelled else { return "" }
        return (language == .spanish ? Wording.spanish : Wording.english).day(spelled).description
    }
}
