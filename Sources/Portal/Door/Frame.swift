import ClinicalRecord
import Gateway

/// What stands around a page: who has logged in, whose record is shown, where one can go.
struct Frame {
    private let visitor: Visitor
    private let user: User?
    private let form: String
    private let scene: Scene?
    private let page: RecordPage?
    private let desk: ClinicPage?
    private let news: Int

    /// - Parameters:
    ///   - visitor: The browser.
    ///   - user: Who has logged in.
    ///   - form: What the forms of the page carry.
    ///   - scene: The record that is shown.
    ///   - page: The page of it.
    ///   - desk: The page of the clinic.
    ///   - news: How many messages are new to whoever looks.
    init(
        _ visitor: Visitor,
        _ user: User?,
        form: String?,
        scene: Scene? = nil,
        page: RecordPage? = nil,
        desk: ClinicPage? = nil,
        news: Int = 0
    ) {
        (self.visitor, self.user, self.scene, self.page) = (visitor, user, scene, page)
        (self.desk, self.news) = (desk, news)
        self.form = form ?? ""
    }

    private var texts: Texts { visitor.texts }

    var values: PageValues {
        let own = user?.ownPatient.flatMap { id in user.flatMap { RecordHandle.spell(id, for: $0) } }
        let handle = scene?.record.handle ?? own
        return PageValues([
            "user": user?.login ?? "", "hasSettings": user != nil,
            "form": form, "back": visitor.path,
            "viewing": viewing.map { [$0] } ?? [], "several": user?.hasSeveralRecords ?? false && viewing == nil,
            "navigation": handle.map { [navigation($0)] } ?? [], "desk": desk == nil ? [] : clinic,
            "hasDesk": desk != nil,
            "seen": opens(.accessLog) ? handle.map { "/p/\($0)/\(RecordPage.accessLog.rawValue)" } ?? "" : "",
            "family": user?.role == .patient,
        ])
    }

    /// Whose record it is, if it is not that of whoever looks.
    private var viewing: PageValues? {
        guard let scene, !scene.record.isOwn else { return nil }
        let age = scene.age
        let relation = user.flatMap { scene.record.relation(of: $0) }
            .map { texts("actsAs", ["relation": texts["relation.\($0.rawValue)"]]) }
        let about = [age.isEmpty ? "" : texts("age", ["age": age]), relation ?? ""].filter { !$0.isEmpty }
        return PageValues([
            "icon": SafeMarkup.icon(.person), "name": scene.known(scene.record.person.name),
            "about": about.joined(separator: ", "),
            "href": user?.role == .patient ? "/family" : ClinicPage.patients.path,
        ])
    }

    /// Whether a page of the record is open to who acts for its person.
    private func opens(_ page: RecordPage) -> Bool { scene?.record.opens(page.part) ?? true }

    /// No more than can be taken in at a glance.
    private var count: String { news == 0 ? "" : news > 9 ? "9+" : "\(news)" }

    private func navigation(_ handle: String) -> PageValues {
        let rest = RecordPage.allCases.filter { !RecordPage.first.contains($0) && opens($0) }
        return PageValues([
            "icon": SafeMarkup.icon(.more), "first": RecordPage.first.filter(opens).map { entry($0, handle) },
            "rest": rest.map { entry($0, handle) }, "isInRest": page.map(rest.contains) ?? false,
        ])
    }

    /// For staff who look at no record.
    private var clinic: [PageValues] {
        (user.map(ClinicPage.open) ?? []).map { page in
            PageValues([
                "href": page.path, "isCurrent": page == desk, "icon": SafeMarkup.icon(page.icon),
                "label": texts[page.label],
            ])
        }
    }

    private func entry(_ page: RecordPage, _ handle: String) -> PageValues {
        let isOwn = scene?.record.isOwn ?? true
        let home = isOwn ? "/" : "/p/\(handle)"
        return PageValues([
            "href": page == .home ? home : "/p/\(handle)/\(page.rawValue)", "isCurrent": page == self.page,
            "icon": SafeMarkup.icon(page.icon), "label": texts[page == .home && !isOwn ? "overview" : page.label],
            "count": page == .messages ? count : "",
        ])
    }
}
