import CCDA
import FHIRR4
import Findings

/// What statements say for which R4 has no element where they end up; mapping rules, section 4.
extension CCDAMapping {
    /// Keeps what nobody has read of a statement beside what was filed for it, else beside its section.
    func settle(_ statement: ClinicalStatement, _ filed: [Reference], _ scope: EntryScope) {
        guard isUnread(statement) else { return }
        if let main = filed.first {
            register.extend(main, rest(of: statement))
        } else if let section = scope.section {
            leftovers[section.number, default: []] += rest(of: statement)
        }
    }

    /// A part that its parent reads: it gets no resource of its own, and what is left of it stays with the parent.
    func claim(_ part: ClinicalStatement) { claimed.insert(part.number) }

    /// Ids, codes, amounts, times and words that nobody has read yet, of a statement and of those inside it.
    ///
    /// - Returns: One extension; none if everything was read, or nothing but a code that the template prescribes.
    func rest(of statement: ClinicalStatement) -> [Extension] {
        if let status = statement.statusCode { omit(status, .o4) }
        let said = meaning(of: statement) + people(of: statement) + things(of: statement)
        let inner = statement.parts.compactMap(\.statement).filter { isUnread($0) }.flatMap { rest(of: $0) }
        let code = unread(statement.code).flatMap { concept($0) }
        let isTelling = code.map { $0.coding.first { Self.prescribed.contains($0.code ?? "") } == nil } ?? false
        // A no around others turns what they say into its opposite, and stays around them.
        guard isTelling || !said.isEmpty || statement.isNegated && !inner.isEmpty else { return inner }
        let kind = code.map { [Extension("code", .concept($0))] } ?? []
        let negation = statement.isNegated ? [Extension("negated", .boolean(true))] : []
        return [Extension("urn:chartway:part", extensions: kind + negation + said + inner)]
    }

    /// Codes by which templates name their own elements; alone they say nothing of the patient.
    private static let prescribed: Set<String> = [
        "SEV", "ASSERTION", "CONC", "33999-4", "11323-3", "82606-5", "445518008", "409586006", "404684003", "282291009",
        "55607006", "64572001", "75326-9", "75310-3", "29308-4", "30525-0", "30973-2", "76662-6", "225773000",
        "48767-8", "48768-6", "46680005", "74728-7",
    ]

    /// The view itself, if anything of it is still to be read.
    private func unread<View: CDAElement>(_ view: View?) -> View? { view.flatMap { isUnread($0) ? $0 : nil } }

    private func meaning(of statement: ClinicalStatement) -> [Extension] {
        var said: [Extension] = []
        for id in statement.ids where isUnread(id) {
            if let identifier = identifier(id) { said.append(Extension("identifier", .identifier(identifier))) }
        }
        for value in statement.values where isUnread(value) {
            if let value = self.value(value) { said.append(Extension("value", Self.extensionValue(value))) }
        }
        for cd in statement.interpretations where isUnread(cd) {
            if let concept = concept(cd) { said.append(Extension("interpretation", .concept(concept))) }
        }
        for time in statement.effectiveTimes where isUnread(time) {
            guard let time = eventTime(time.interval) else { continue }
            if case .dateTime(let point) = time { said += Self.time("time", point) }
            if case .period(let period) = time { said.append(Extension("time", .period(period))) }
        }
        if let text = unread(statement.text).flatMap({ words($0) }) { said.append(Extension("text", .string(text))) }
        return said
    }

    private func people(of statement: ClinicalStatement) -> [Extension] {
        var said: [Extension] = []
        for author in statement.authors where isUnread(author) {
            let signature = signature(of: author)
            if let time = signature.time { said += Self.time("authored", time) }
            if let who = signature.actor?.references.first { said.append(Extension("author", .reference(who))) }
        }
        for performer in statement.performers + statement.informants where isUnread(performer) {
            _ = period(performer.time)
            if let who = actor(performer)?.references.first { said.append(Extension("actor", .reference(who))) }
        }
        return said
    }

    /// A time, or how it was spelled if it is none.
    private static func time(_ url: String, _ point: Primitive) -> [Extension] {
        point.value == nil ? point.extensions : [Extension(url, .dateTime(point))]
    }

    /// Products and participants by code and number: what did not happen to a thing must not make it the patient's.
    private func things(of statement: ClinicalStatement) -> [Extension] {
        var said: [Extension] = []
        if let product = unread(statement.product) {
            if let concept = concept(product.code) ?? plainName(product.names).map({ CodeableConcept(text: $0) }) {
                said.append(Extension("product", .concept(concept)))
            }
            said += identifiers(product.ids).map { Extension("identifier", .identifier($0)) }
        }
        for role in statement.participants.compactMap(\.role) where isUnread(role) {
            let ids = identifiers(role.ids) + (role.organization.map { identifiers($0.ids) } ?? [])
            said += ids.map { Extension("identifier", .identifier($0)) }
            for cd in [role.code, role.player?.code] {
                if let concept = concept(cd) { said.append(Extension("participant", .concept(concept))) }
            }
        }
        if let route = unread(statement.route).flatMap({ concept($0) }) {
            said.append(Extension("route", .concept(route)))
        }
        for amount in [unread(statement.dose)?.point, unread(statement.quantity)] {
            if let amount = quantity(amount) { said.append(Extension("quantity", .quantity(amount))) }
        }
        return said
    }

    private static func extensionValue(_ value: ObservationValue) -> ExtensionValue {
        switch value {
        case .quantity(let amount): .quantity(amount)
        case .concept(let concept): .concept(concept)
        case .string(let text): .string(text)
        case .boolean(let flag): .boolean(flag)
        case .integer(let number): .integer(number)
        case .range(let range): .range(range)
        case .ratio(let ratio): .ratio(ratio)
        case .sampledData(let data): .sampledData(data)
        case .time(let time): .time(time)
        case .dateTime(let point): .dateTime(point)
        case .period(let period): .period(period)
        }
    }
}
