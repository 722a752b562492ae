import Gateway
import Hummingbird
import RecordPrint

/// `/`, where everybody begins.
struct HomePages: Sendable {
    let services: ViewingServices
    let work: WorkServices
    let templates: PageTemplates

    /// The own record, and the others that the account opens.
    func show(_ request: PageRequest) async throws -> Response {
        let user = request.user
        guard user.role == .patient else { return Response(seeing: ClinicPage.home.path) }
        let own = user.ownPatient.flatMap { RecordHandle.spell($0, for: user) }
        var choices: [ViewPersons.Choice] = []
        if own == nil || user.hasSeveralRecords { choices = try await services.persons(of: user) }
        guard let own else { return answer(nil, choices, request) }
        let scene = Scene(try await services.view(own, .home, by: user), request.texts)
        let news = try await work.news(in: scene.record, for: user)
        return answer(scene, choices.filter { !$0.isOwn }, request, news)
    }

    private func answer(
        _ scene: Scene?,
        _ choices: [ViewPersons.Choice],
        _ request: PageRequest,
        _ news: WorkNews = WorkNews()
    ) -> Response {
        let texts = request.texts
        let frame = Frame(
            request.visitor,
            request.user,
            form: request.form,
            scene: scene,
            page: .home,
            news: news.messages
        )
        let home = scene.map { $0.home(news).values(texts) }
        var values = frame.values.merging(home ?? ["title": texts["home"]]) { $1 }
        if !choices.isEmpty {
            values["others"] = [Self.persons(choices, texts[scene == nil ? "yourRecords" : "otherRecords"], texts)]
        }
        if scene == nil, choices.isEmpty { values["empty"] = texts["noRecords"] }
        return Response(page: templates.page("home", request.visitor.words, values))
    }

    /// Records that can be opened.
    static func persons(_ choices: [ViewPersons.Choice], _ heading: String, _ texts: Texts) -> PageValues {
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
