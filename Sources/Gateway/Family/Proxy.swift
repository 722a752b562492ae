import JSONTree
package import RecordStore

/// That an account acts for the person of a record: what a Consent says, as the account itself keeps it.
///
/// It is what opens; the Consent in the record says why. So nothing that anybody sends can open a record, and what is
/// taken back counts with the next request, since an account is read with each.
package struct Proxy: Sendable, Hashable {
    /// A time in which some areas are open.
    package struct Term: Sendable, Hashable {
        package let areas: FamilyAreas
        package let from: Timestamp
        /// Not any more at this moment; `nil` for no end.
        package let until: Timestamp?

        func holds(at now: Timestamp) -> Bool { from <= now && until.map { now < $0 } ?? true }
    }

    /// The id of the Consent.
    let consent: String
    /// A record id of the person.
    package let patient: String
    package let relation: FamilyRelation
    /// In their order; none as long as the clinic has not agreed.
    package var terms: [Term]

    /// What is open at a moment.
    package func areas(at now: Timestamp) -> FamilyAreas {
        terms.reduce(into: FamilyAreas()) { if $1.holds(at: now) { $0 = $0.union($1.areas) } }
    }

    /// What it is called in forms: no id of a resource.
    package var key: String { LineKey.of(consent) }

    package var isWaiting: Bool { terms.isEmpty }

    /// When something of it changes next by itself; `nil` if nothing does.
    func nextChange(after now: Timestamp) -> Timestamp? {
        terms.flatMap { [$0.from] + ($0.until.map { [$0] } ?? []) }.filter { $0 > now }.min()
    }
}

extension Proxy {
    init?(kept node: JSONNode) {
        guard let consent = node["consent"]?.string, let patient = node["patient"]?.string,
            let relation = node["relation"]?.string.flatMap(FamilyRelation.init)
        else { return nil }
        (self.consent, self.patient, self.relation) = (consent, patient, relation)
        let time = { (node: JSONNode?) in node?.number.flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) } }
        terms = (node["terms"]?.elements.map { $0 } ?? []).compactMap { node in
            time(node["from"]).map {
                Term(areas: FamilyAreas(kept: node["areas"]), from: $0, until: time(node["until"]))
            }
        }
    }

    func write(into json: inout JSONWriter) {
        json.object { json in
            json.member("consent", consent)
            json.member("patient", patient)
            json.member("relation", relation.rawValue)
            json.member("terms", terms) { term, json in
                json.object { json in
                    json.member("from", integer: Int(term.from.milliseconds))
                    json.member("until", integer: (term.until?.milliseconds).map { Int($0) })
                    json.member("areas") { term.areas.write(into: &$0) }
                }
            }
        }
    }
}
