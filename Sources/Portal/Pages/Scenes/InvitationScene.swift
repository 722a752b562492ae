import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

/// What the clinic's pages say of who is let in, in one language.
struct InvitationScene: Sendable {
    private let texts: Texts
    private let clock: ClinicClock
    private let hasMail: Bool

    init(_ texts: Texts, _ clock: ClinicClock, hasMail: Bool) {
        (self.texts, self.clock, self.hasMail) = (texts, clock, hasMail)
    }

    private func clean(_ text: String, limit: Int = 200) -> String { CleanText.clean(text, limit: limit) }

    private func name(_ text: String) -> String { texts.wording.known(text).description }

    private func day(_ time: Timestamp, _ texts: Texts) -> String { texts.wording.day(clock.day(of: time)).description }

    func list(_ letters: [HandOutLetters.Listed], who: String, found: [ViewPersons.Choice]?) -> PageValues {
        var values = PageValues([
            "title": texts["invitations"], "lead": texts["invitationsLead"], "who": clean(who),
            "isEmpty": letters.isEmpty,
            "hasFound": !(found?.isEmpty ?? true), "foundNobody": found?.isEmpty ?? false,
            "letters": letters.map(line),
        ])
        values["found"] = (found ?? []).map { choice in
            PageValues([
                "href": "\(ClinicPage.invitations.path)/\(choice.handle)", "name": name(choice.name),
                "born": born(choice.birthDate),
            ])
        }
        return values
    }

    private func born(_ spelled: String?) -> String {
        spelled.map { texts("bornOn", ["date": texts.wording.day($0).description]) } ?? ""
    }

    private func line(_ listed: HandOutLetters.Listed) -> PageValues {
        let letter = listed.letter
        let isOpen = listed.state == .open
        let (tone, sign) =
            switch listed.state {
            case .open: ("", "●")
            case .used: ("good", "✓")
            case .blocked: ("alarm", "✕")
            case .withdrawn, .expired: ("warn", "◆")
            }
        return PageValues([
            "name": name(listed.name), "kind": texts["letter.\(letter.kind.rawValue)"],
            "state": texts["letter.\(listed.state.rawValue)"], "tone": tone, "sign": sign,
            "made": texts("letterMade", ["name": clean(letter.makerName), "date": day(letter.since, texts)]),
            "ends": isOpen ? texts("letterEnds", ["date": day(letter.expires, texts)]) : "",
            "note": clean(letter.note, limit: 600),
            "mail": letter.address.isEmpty ? "" : texts["letterMailed"],
            "accounts": listed.logins.isEmpty
                ? "" : texts("hasAccounts", ["names": clean(listed.logins.joined(separator: ", "))]),
            "href": "\(ClinicPage.invitations.path)/\(listed.handle)",
            "withdraw": isOpen ? [PageValues(["ref": listed.handle, "key": letter.key])] : [],
        ])
    }

    func one(_ person: HandOutLetters.Person, _ form: LetterForm) -> PageValues {
        let isWrong = { (mistake: EntryDraft.Mistake) in form.mistakes.contains(mistake) }
        let field = { (kind: String, mistake: EntryDraft.Mistake) in
            mistake == .note ? "note-\(kind)" : mistake.rawValue
        }
        let kind = form.kind == .registration ? "new" : "r\(person.logins.firstIndex(of: form.login) ?? 0)"
        let found = form.mistakes.map { mistake in
            FieldMistake(field: field(kind, mistake), text: texts["letterMistake.\(mistake.rawValue)"])
        }
        let isNew = form.kind == .registration
        return PageValues([
            "title": texts("inviteName", ["name": name(person.header.name)]), "born": born(person.header.birthDate),
            "mistakes": FieldMistake.values(found), "key": form.key,
            "action": "\(ClinicPage.invitations.path)/\(person.handle)",
            "noBirthDate": !person.hasBirthDate || form.hasNoBirthDate, "canMake": person.hasBirthDate,
            "hasAccounts": person.logins.isEmpty
                ? "" : texts("hasAccounts", ["names": clean(person.logins.joined(separator: ", "))]),
            "fresh": [
                PageValues([
                    "index": "new", "note": isNew ? form.draft.note : "", "languages": languages(form),
                    "noteMistake": isNew && isWrong(.note) ? texts["letterMistake.note"] : "",
                ])
            ],
            "address": clean(form.draft.address, limit: 254),
            "addressMistake": isWrong(.address) ? texts["letterMistake.address"] : "",
            "secondMistake": isWrong(.second) ? texts["letterMistake.second"] : "",
            "isSecond": form.draft.isSecond, "hasMail": hasMail,
            "recoveries": person.logins.enumerated().map { index, login in
                let isThis = !isNew && form.login == login
                return PageValues([
                    "index": "r\(index)", "login": login, "heading": texts("recoverLogin", ["login": clean(login)]),
                    "note": isThis ? form.draft.note : "",
                    "noteMistake": isThis && isWrong(.note) ? texts["letterMistake.note"] : "",
                    "languages": languages(form),
                ])
            },
        ])
    }

    /// The language of the letter; that of the page unless another was chosen.
    private func languages(_ form: LetterForm) -> [PageValues] {
        let chosen = form.mistakes.isEmpty ? texts.language.rawValue : form.draft.language
        return Language.allCases.map { language in
            PageValues([
                "value": language.rawValue, "label": texts["language.\(language.rawValue)"],
                "isChosen": language.rawValue == chosen,
            ])
        }
    }

    /// What is printed, in the language of who gets it.
    func letter(_ made: HandOutLetters.Made, at base: String, _ words: PageWords) -> PageValues {
        let own = Texts.of(words.language)
        let kind = made.letter.kind.rawValue
        return PageValues([
            "title": own["paper.title.\(kind)"], "name": own.wording.known(made.header.name).description,
            "lines": made.header.addresses.prefix(1).map { clean($0) }, "date": day(made.letter.since, own),
            "lead": made.login.isEmpty ? own["paper.lead.\(kind)"] : own("paperRecovery", ["login": clean(made.login)]),
            "address": "\(base)/register", "code": made.code.text,
            "expires": own("paperExpires", ["date": day(made.letter.expires, own)]),
            "mailed": made.letter.address.isEmpty ? "" : own["paperMailed"],
        ])
    }
}
