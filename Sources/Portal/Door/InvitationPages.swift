import ClinicalRecord
import Gateway
import Hummingbird
import RecordStore

/// `/clinic/invitations` and what is under it: staff let the person of a record in, by a letter with a code.
struct InvitationPages: Sendable {
    let work: WorkServices
    let services: ViewingServices
    let pages: ClinicPages

    private var entering: EntryServices { work.entering }

    private func scene(_ request: PageRequest) throws(Refusal) -> InvitationScene {
        _ = try ClinicPages.pages(request, .invitations)
        return InvitationScene(request.texts, entering.clock, hasMail: entering.hasMail)
    }

    func list(_ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        let letters = try await entering.handing.list(by: request.user, at: .now)
        let who = request["who"]
        let found = who.isEmpty ? nil : try await services.persons(of: request.user, matching: who)
        let values = scene.list(letters, who: who, found: found)
        return pages.answer("clinicInvitations", values, .invitations, request)
    }

    func withdraw(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try scene(request)
        try await entering.handing.withdraw(sent["ref"], sent["key"], by: request.user)
        return Response(seeing: ClinicPage.invitations.path)
    }

    func show(
        _ handle: String,
        _ request: PageRequest,
        _ form: LetterForm? = nil
    ) async throws(Refusal) -> Response {
        let scene = try scene(request)
        let person = try await entering.handing.person(handle, by: request.user)
        var shown = form ?? LetterForm()
        if form == nil { shown.draft.address = person.header.emails.first ?? "" }
        let values = scene.one(person, shown)
        return pages.answer("clinicInvite", values, .invitations, request, isWrong: !shown.mistakes.isEmpty)
    }

    /// Makes a letter and shows it once, to be printed.
    func make(_ handle: String, _ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        var form = LetterForm(sent)
        let person = try await entering.handing.person(handle, by: request.user)
        form.mistakes = entering.handing.mistakes(form.kind, form.draft, for: person)
        guard form.mistakes.isEmpty else { return try await show(handle, request, form) }
        do throws(Refusal) {
            let made = try await entering.handing(
                form.kind,
                handle,
                login: form.login,
                form.draft,
                WorkForm(form.key, of: request.user),
                by: request.user
            )
            return letter(made, scene, request)
        } catch {
            guard error.kind == .unmet else { throw error }
            form.hasNoBirthDate = true
            return try await show(handle, request, form)
        }
    }

    /// In the language of who gets it; around it stands nothing that would be printed.
    private func letter(_ made: HandOutLetters.Made, _ scene: InvitationScene, _ request: PageRequest) -> Response {
        let words = PageWords.of(Language(rawValue: made.letter.language) ?? .english)
        let frame = Frame(request.visitor, request.user, form: request.form)
        var values = frame.values.merging(scene.letter(made, at: entering.address.base, words)) { $1 }
        // Going back to this page by the language button would ask for a letter that nobody can show again.
        values["back"] = ClinicPage.invitations.path
        return Response(page: pages.templates.page("clinicLetter", words, values))
    }
}
