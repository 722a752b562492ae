import Mustache

/// The templates of the pages; what is put into them is escaped.
///
/// Nothing else makes a template: each is told here to escape by ``ScalarHTML``, partial ones too, since a partial goes
/// back to the library's own way otherwise.
struct PageTemplates: Sendable {
    /// The names that may stand in three braces; what is put there is ``SafeMarkup``.
    static let pictures: Set<String> = ["icon", "picture"]

    private let library: MustacheLibrary

    init() {
        MustacheContentTypes.register(ScalarHTML(), named: ScalarHTML.name)
        var library = MustacheLibrary()
        for (name, text) in Self.texts {
            do { library.register(try Self.template(text), named: name) } catch {
                preconditionFailure("the template \(name) is not Mustache: \(error)")
            }
        }
        self.library = library
    }

    static func template(_ text: String) throws -> MustacheTemplate {
        try MustacheTemplate(string: "{{% CONTENT_TYPE: \(ScalarHTML.name)}}" + text)
    }

    /// A page with the values put in.
    func page(_ name: String, _ words: PageWords, _ values: PageValues) -> String {
        var all = values
        all["w"] = words
        all["t"] = Texts.of(words.language).all
        all["lang"] = words.language.rawValue
        guard let text = library.render(all, withTemplate: name) else {
            preconditionFailure("there is no template \(name)")
        }
        return text
    }

    static let texts = entrance.merging(record) { first, _ in first }.merging(work) { first, _ in first }
        .merging(visiting) { first, _ in first }.merging(noticing) { first, _ in first }
        .merging(acting) { first, _ in first }

    /// Around logging in and sharing.
    private static let entrance = [
        "login": login, "digits": digits, "consent": consent, "apps": apps, "stop": stop, "register": register,
        "newPassword": newPassword, "choose": choose, "forgot": forgot, "accountPart": accountPart,
        "clinicInvitations": clinicInvitations, "clinicInvite": clinicInvite, "clinicLetter": clinicLetter,
        "letterFields": letterFields,
    ]

    /// What patients and staff do.
    private static let work = [
        "urgent": urgent, "mistakes": mistakes, "state": state, "textField": textField, "messages": messages,
        "newMessage": newMessage, "talk": talk, "thread": thread, "course": course, "medicine": medicine,
        "refill": refill, "refillReview": refillReview, "clinic": clinic, "queued": queued,
        "clinicMessages": clinicMessages, "clinicThread": clinicThread, "clinicRefills": clinicRefills, "step": step,
        "clinicDeliveries": clinicDeliveries, "clinicOutbox": clinicOutbox,
    ]

    /// Appointments.
    private static let visiting = [
        "appointments": appointments, "slots": slots, "times": times, "moveTimes": moveTimes, "slotFilter": slotFilter,
        "visit": visit,
        "visitCancel": visitCancel, "visitMove": visitMove, "visitJoin": visitJoin, "visitWait": visitWait,
        "calendar": calendar, "clinicSchedules": clinicSchedules, "clinicNewSchedule": clinicNewSchedule,
        "clinicDay": clinicDay,
    ]

    /// What letters say and lead to.
    private static let noticing = [
        "settings": settings, "noticeChannel": noticeChannel, "reminder": reminder, "unsubscribe": unsubscribe,
    ]

    /// Who acts for whom.
    private static let acting = [
        "rights": rights, "family": family, "relations": relations, "familyInvite": familyInvite,
        "familyReview": familyReview, "familyLink": familyLink, "familyAccept": familyAccept,
        "familyChild": familyChild, "clinicProxies": clinicProxies, "clinicProxy": clinicProxy,
    ]

    /// The record.
    private static let record = [
        "layout": layout, "sources": sources, "card": card, "event": event, "personLine": personLine, "facts": facts,
        "home": home, "results": results, "result": result, "vaccines": vaccines, "events": events, "access": access,
        "download": download, "people": people, "emergency": emergency, "accessibility": accessibility,
    ]
}
