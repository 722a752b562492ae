import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/family` and what is under it, and `/switch`: who acts for whom.
///
/// To staff there is nothing here.
struct FamilyPages: Sendable {
    let work: WorkServices
    let templates: PageTemplates

    private var family: FamilyServices { work.family }

    private func scene(_ request: PageRequest) throws(Refusal) -> FamilyScene {
        guard request.user.role == .patient else { throw RecordPages.absent }
        return FamilyScene(request.texts, family.reading.clock)
    }

    func show(_ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        let found = try await family.reading(of: request.user)
        return answer("family", scene.page(found, request.user, family.reading.settings), request)
    }

    /// Ends what one has granted, or leaves.
    func end(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try scene(request)
        switch sent["act"] {
        case "end": try await family.ending.end(sent["key"], by: request.user)
        case "leave": try await family.ending.leave(sent["key"], by: request.user)
        default: throw RecordPages.absent
        }
        return Response(seeing: "/family")
    }

    /// Goes on to another record; one that is not open is not found there.
    func turn(_ sent: PageForm, _ request: PageRequest) throws(Refusal) -> Response {
        _ = try scene(request)
        let letters = sent["ref"].utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        guard letters, sent["ref"].utf8.count == 22 else { throw RecordPages.absent }
        let own = request.user.ownPatient.flatMap { RecordHandle.spell($0, for: request.user) }
        return Response(seeing: sent["ref"] == own ? "/" : "/p/\(sent["ref"])")
    }

    func invite(_ request: PageRequest) throws(Refusal) -> Response {
        let scene = try scene(request)
        guard request.user.ownPatient != nil else { throw RecordPages.absent }
        return answer("familyInvite", InvitationForm().values(scene), request)
    }

    /// Shows what was chosen before it is sent, or makes the invitation.
    func invite(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        guard request.user.ownPatient != nil else { throw RecordPages.absent }
        var form = InvitationForm(sent)
        form.mistakes = form.draft.mistakes(today: scene.clock.day(of: scene.now))
        guard form.mistakes.isEmpty else {
            return answer("familyInvite", form.values(scene), request, isWrong: sent["step"] != "change")
        }
        switch sent["step"] {
        case "review": return answer("familyReview", form.review(scene), request)
        case "send":
            let made = try await family.inviting(form.draft, WorkForm(form.key, of: request.user), by: request.user)
            let end = Timestamp(milliseconds: scene.now.milliseconds + Int64(InviteRelative.days) * 86_400_000)
            let values = PageValues([
                "title": request.texts("inviteLink", ["name": scene.clean(form.draft.name)]),
                "lead": request.texts["inviteLinkLead"], "link": "\(family.address.base)/family/accept/\(made.secret)",
                "expires": request.texts("inviteExpires", ["date": scene.day(end)]), "inviter": request.user.login,
            ])
            return answer("familyLink", values, request)
        default: return answer("familyInvite", form.values(scene), request)
        }
    }

    func askForChild(_ request: PageRequest) throws(Refusal) -> Response {
        let scene = try scene(request)
        guard request.user.ownPatient != nil else { throw RecordPages.absent }
        return answer("familyChild", ChildForm().values(scene), request)
    }

    func askForChild(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        var form = ChildForm(sent)
        form.mistakes = form.draft.mistakes(today: scene.clock.day(of: scene.now))
        guard form.mistakes.isEmpty else { return answer("familyChild", form.values(scene), request, isWrong: true) }
        try await family.asking(form.draft, WorkForm(form.key, of: request.user), by: request.user)
        return Response(seeing: "/family")
    }

    /// What a link offers; opening it changes nothing.
    func accept(_ secret: String, _ request: PageRequest) async throws(Refusal) -> Response {
        let scene = try scene(request)
        do throws(Refusal) {
            let found = try await family.accepting.look(secret, by: request.user, at: .now)
            return answer("familyAccept", offer(found, secret, scene, request), request).setting(.invitation, nil)
        } catch { return try over(error, request) }
    }

    func accept(_ secret: String, _ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try scene(request)
        do throws(Refusal) {
            try await family.accepting(secret, by: request.user, at: .now)
            return Response(seeing: "/family").setting(.invitation, nil)
        } catch { return try over(error, request) }
    }

    private func offer(
        _ found: AcceptInvitation.Invitation,
        _ secret: String,
        _ scene: FamilyScene,
        _ request: PageRequest
    ) -> PageValues {
        let relation = scene.relation(found.consent.relation)
        return PageValues([
            "title": request.texts["acceptTitle"],
            "offer": [
                PageValues([
                    "lead": request.texts("acceptLead", ["relation": relation]), "name": scene.clean(found.name),
                    "rights": scene.rights(found.consent.areas), "until": scene.until(found.consent.lastDay),
                    "account": request.texts("acceptAccount", ["name": request.user.login]),
                    "action": "/family/accept/\(secret)",
                ])
            ],
        ])
    }

    private func over(_ error: Refusal, _ request: PageRequest) throws(Refusal) -> Response {
        guard error.kind == .gone || error.kind == .conflict else { throw error }
        let notice = request.texts[error.kind == .gone ? "invitationOver" : "invitationOwn"]
        let values = PageValues(["title": request.texts["acceptTitle"], "notice": notice])
        return answer("familyAccept", values, request, status: error.kind == .gone ? .gone : .conflict)
            .setting(.invitation, nil)
    }

    private func answer(
        _ template: String,
        _ values: PageValues,
        _ request: PageRequest,
        isWrong: Bool = false,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let frame = Frame(request.visitor, request.user, form: request.form)
        let text = templates.page(template, request.visitor.words, frame.values.merging(values) { $1 })
        return Response(page: text, status: isWrong ? .unprocessableContent : status)
    }
}
