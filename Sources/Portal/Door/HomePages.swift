import Gateway
import Hummingbird
import RecordPrint

/// `/`, where everybody begins, and `/clinic/people`, where those who treat find a patient.
struct HomePages: Sendable {
    let services: ViewingServices
    let templates: PageTemplates

    /// The own record, and the others that the account opens.
    func show(_ request: PageRequest) async throws -> Response {
        let user = request.user
        guard user.role == .patient else { return Response(seeing: "/clinic/people") }
        let own = user.ownPatient.flatMap { RecordHandle.spell($0, for: user) }
        var choices: [ViewPersons.Choice] = []
        if own == nil || user.patients.count > 1 { choices = try await services.persons(of: user) }
        guard let own else { return answer(nil, choices, request) }
        let scene = Scene(try await services.view(own, .home, by: user), request.texts)
        return answer(scene, choices.filter { !$0.isOwn }, request)
    }

    private func answer(_ scene: Scene?, _ choices: [ViewPersons.Choice], _ request: PageRequest) -> Response {
        let texts = request.texts
        let frame = Frame(request.visitor, request.user, form: request.form, scene: scene, page: .home)
        var values = frame.values.merging(scene?.home.values(texts) ?? ["title": texts["home"]]) { $1 }
        if !choices.isEmpty {
            values["others"] = [persons(choices, texts[scene == nil ? "yourRecords" : "otherRecords"], texts)]
        }
        if scene == nil, choices.isEmpty { values["empty"] = texts["noRecords"] }
        return Response(page: templates.page("home", request.visitor.words, values))
    }

    /// A search for a patient, for those who may see every record.
    func find(_ request: PageRequest) async throws -> Response {
        guard request.user.role != .patient else { throw RecordPages.absent }
        let (texts, who) = (request.texts, request["who"])
        var values = Frame(request.visitor, request.user, form: request.form).values
        values["who"] = who
        if !who.isEmpty {
            let choices = try await services.persons(of: request.user, matching: who)
            if choices.isEmpty { values["nobody"] = true }
            let heading = texts.count("found", choices.count)
            if !choices.isEmpty { values["found"] = [persons(choices, heading, texts)] }
        }
        return Response(page: templates.page("people", request.visitor.words, values))
    }

    private func persons(_ choices: [ViewPersons.Choice], _ heading: String, _ texts: Texts) -> PageValues {
        PageValues([
            "heading": heading,
            "persons": choices.map { choice in
                PageValues([
                    "href": "/p/\(choice.handle)", "name": texts.wording.known(choice.name).description,
                    "born": choice.birthDate.map { texts("born", ["date": texts.wording.day($0).description]) } ?? "",
                    "icon": SafeMarkup.icon(.person),
                ])
            },
        ])
    }
}
