import ClinicalRecord
import JSONTree
package import RecordStore

/// A Consent of ours: that somebody acts for the person of a record, in which areas and how long.
///
/// Source: <https://hl7.org/fhir/R4/consent.html>
package struct FamilyConsent: Sendable, Hashable {
    /// How it stands; each is a status of a Consent.
    package enum State: String, Sendable {
        /// Somebody is invited, or the clinic has not decided yet.
        case proposed
        case active, rejected
        /// It was ended.
        case inactive
    }

    let id: String
    let version: Int64
    let personID: String
    package let state: State
    /// Of who acts, as whoever asked for it wrote it.
    package let name: String
    /// The id of the account; empty as long as nobody has accepted.
    let account: String
    let relatedPerson: String
    package let relation: FamilyRelation
    package let terms: [Proxy.Term]
    /// The last day on which it holds, as it was asked for; empty for no end.
    package let lastDay: String
    /// ISO 8601.
    package let since: String

    /// - Returns: `nil` for what is no such Consent, or what anybody but ourselves has stated.
    init?(_ found: RecordedEntry) {
        guard let personID = found.personID, let root = try? JSONTree(found.entry.json).root,
            root["resourceType"]?.string == "Consent",
            found.entry.sources.allSatisfy({ $0.source == Contribution.ownSource }),
            root["category"]?.elements.contains(where: { WorkCode.code($0, WorkCode.work) == "proxy" }) ?? false,
            let state = root["status"]?.string.flatMap(State.init),
            let provision = root["provision"], let actor = provision["actor"]?.elements.first(where: { _ in true }),
            let relation = WorkCode.code(actor["role"], WorkCode.relation).flatMap(FamilyRelation.init)
        else { return nil }
        (id, version, self.personID, self.state, self.relation) =
            (found.entry.id, found.version, personID, state, relation)
        let party = WorkParty(actor["reference"])
        (name, account) = (party?.name ?? "", party?.account ?? "")
        relatedPerson = actor["reference"]?["reference"]?.string ?? ""
        terms = Self.terms(provision["provision"]?.elements.map { $0 } ?? [])
        lastDay = provision["period"]?["end"]?.string.map { String($0.prefix(10)) } ?? ""
        since = root["dateTime"]?.string ?? ""
    }

    /// What is open when it begins.
    package var areas: FamilyAreas { terms.first?.areas ?? FamilyAreas() }

    /// What it is called in forms: no id of a resource.
    package var key: String { LineKey.of(id) }

    package var isAccepted: Bool { !account.isEmpty }

    /// Whether it is in force at a moment.
    package func holds(at now: Timestamp) -> Bool { state == .active && terms.contains { $0.holds(at: now) } }

    /// Whether it opens nothing any more, nor will.
    package func isOver(at now: Timestamp) -> Bool {
        [.rejected, .inactive].contains(state) || terms.allSatisfy { $0.until.map { $0 <= now } ?? false }
    }

    private static func terms(_ provisions: [JSONNode]) -> [Proxy.Term] {
        var terms: [Proxy.Term] = []
        for node in provisions {
            guard let from = ClinicClock.moment(node["period"]?["start"]?.string) else { continue }
            let until = ClinicClock.moment(node["period"]?["end"]?.string)
            let codes = node["class"]?.elements.compactMap { $0["code"]?.string } ?? []
            let acts = node["action"]?.elements.contains { WorkCode.code($0, WorkCode.consentAction) == "use" } ?? false
            var areas = FamilyAreas()
            for area in codes.compactMap(FamilyArea.init) { areas[area] = acts ? .act : .read }
            if let last = terms.last, last.from == from, last.until == until {
                terms[terms.count - 1] = Proxy.Term(areas: last.areas.union(areas), from: from, until: until)
            } else {
                terms.append(Proxy.Term(areas: areas, from: from, until: until))
            }
        }
        return terms
    }
}
