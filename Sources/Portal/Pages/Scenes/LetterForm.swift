import Gateway

/// How staff want somebody let in, as they typed it.
struct LetterForm: Sendable {
    var draft = EntryDraft()
    var kind = EntryLetter.Kind.registration
    /// The account that is to be recovered.
    var login = ""
    /// Of the form, so that sending it twice makes one thing.
    var key = WorkForm.key()
    var mistakes: [EntryDraft.Mistake] = []
    /// Whether the record does not say when the person was born.
    var hasNoBirthDate = false

    init() {}

    init(_ sent: PageForm) {
        kind = EntryLetter.Kind(rawValue: sent["kind"]) ?? .registration
        login = sent["login"]
        draft.note = MessageDraft(text: sent["note"]).text
        draft.address = String(sent["address"].prefix(254))
        draft.isSecond = sent["second"] == "yes"
        draft.language = Language(rawValue: sent["language"])?.rawValue ?? Language.english.rawValue
        let isKey = sent["key"].utf8.count == 32 && sent["key"].utf8.allSatisfy { $0.isHexDigit }
        key = isKey ? sent["key"] : WorkForm.key()
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
