import Gateway
import RecordPrint
import RecordStore

/// What the page of settings says of the password and of the browsers in which somebody is logged in.
struct AccountScene: Sendable {
    private static let done = ["password", "ended", "endedOthers"]

    /// So many are shown; all others end together.
    private static let most = 20

    let texts: Texts
    let clock: ClinicClock

    func values(_ sessions: [OwnAccount.Session], _ form: SecretForm, done: String) -> PageValues {
        var account = form.values(texts)
        account["sessions"] = sessions.prefix(Self.most).map(session)
        if sessions.count > Self.most { account["more"] = texts.count("moreSessions", sessions.count - Self.most) }
        if sessions.contains(where: { !$0.isThis }) { account["hasOthers"] = true }
        var values = PageValues([
            "title": texts["settings"], "notice": Self.done.contains(done) ? texts["account.\(done)"] : "",
        ])
        values["account"] = [account]
        return values
    }

    private func session(_ session: OwnAccount.Session) -> PageValues {
        let (browser, machine) = (session.browser.browser, session.browser.machine)
        let name =
            browser.isEmpty || machine.isEmpty
            ? browser + machine : texts("browserOn", ["browser": browser, "machine": machine])
        return PageValues([
            "name": name.isEmpty ? texts["browserUnknown"] : name, "key": session.key,
            "since": session.since.map { texts("loggedInSince", ["time": time($0)]) } ?? "",
            "isThis": session.isThis, "ends": session.isThis ? [] : [session.key],
        ])
    }

    /// `23 November 2026, 09:00` by the clinic's clock.
    private func time(_ time: Timestamp) -> String {
        let hour = String(clock.spell(time).dropFirst(11).prefix(5))
        return "\(texts.wording.day(clock.day(of: time)).description), \(hour)"
    }
}
