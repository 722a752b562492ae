import ClinicalRecord
package import RecordStore

/// What three hospitals send about one family, made up at random: records that are and are not of one person, described
/// well and badly, changed, merged and parted by their senders, in any order.
package struct FamilyStory {
    private struct Member {
        let given: [String]
        let birth: String
        let sex: String
        var suffix = ""
    }

    private static let hospitals = ["lakeside", "hilltop", "clinic"].map { Hospital($0) }

    /// In the order in which things happened.
    package private(set) var deliveries: [Intake] = []
    /// By the bytes of a delivery, what its original says when it is read again by the same tables.
    private(set) var readAgain: [[UInt8]: [PreparedContribution]] = [:]
    private var random: SeededGenerator
    private var minute = 0
    private var numbers: [(hospital: Hospital, number: String)] = []

    package init(seed: Int) {
        random = SeededGenerator(seed: seed)
        let family = [
            Member(given: ["Zoe", "Zoë Mei"], birth: "1986-04-17", sex: "female"),
            Member(given: ["Ike"], birth: "1984-11-20", sex: "male", suffix: "Sr"),
            Member(given: ["Ike"], birth: "2009-02-11", sex: "male", suffix: "Jr"),
            Member(given: ["Saga", "Saga Ada"], birth: "2018-09-08", sex: "female"),
            Member(given: ["Signe", "Signe Ada"], birth: "2018-09-08", sex: "female"),
            Member(given: ["BABYGIRL", "Linnea"], birth: "2025-05-23", sex: "female"),
        ]
        for member in family where random.once(in: 2) { register(member) }
        for _ in 0..<random.pick(0, 1, 2, 3) { speakOfTwo() }
    }

    /// The deliveries in another order.
    package func shuffled(seed: Int) -> [Intake] {
        var random = SeededGenerator(seed: seed)
        return deliveries.shuffled(using: &random)
    }

    private mutating func register(_ member: Member) {
        // Some are registered twice in one hospital.
        for hospital in Self.hospitals + Self.hospitals where !random.once(in: 2) {
            let number = "\(hospital.source)-\(numbers.count)"
            numbers.append((hospital, number))
            for _ in 0..<random.pick(1, 2, 3) { describe(member, hospital, number) }
        }
    }

    private mutating func describe(_ member: Member, _ hospital: Hospital, _ number: String) {
        let time = now()
        let isReference = random.once(in: 5)
        let patient = hospital.patient(number, members(of: member, number), at: time)
        var facts = [hospital.result("r\(number)-\(random.pick(1, 2))", value: random.pick("13.2", "13.4"), at: time)]
        if random.once(in: 3) { facts.append(visit(hospital, number, at: time)) }
        send(hospital) { hospital.contribution(number, isReference ? nil : patient, facts, withdrawn: $0) }
    }

    private mutating func members(of member: Member, _ number: String) -> String {
        let family = random.pick("Okafor-Lindqvist", "OKAFOR", "Lindqvist")
        let given = member.given[Int.random(in: member.given.indices, using: &random)].split(separator: " ")
        let birth = random.once(in: 8) ? String(member.birth.prefix(7)) : member.birth
        let names = given.map { "\"\($0)\"" }.joined(separator: ",")
        let suffix = random.once(in: 2) && !member.suffix.isEmpty ? #","suffix":["\#(member.suffix)"]"# : ""
        var parts = [
            #""name":[{"family":"\#(family)","given":[\#(names)]\#(suffix)}]"#,
            #""birthDate":"\#(birth)","gender":"\#(member.sex)""#,
            #""identifier":[\#(identifiers(of: member, number))]"#,
        ]
        if !random.once(in: 3) { parts.append(#""telecom":[{"system":"phone","value":"\#(phone())"}]"#) }
        if !random.once(in: 3) { parts.append(#""address":[{"line":["\#(street())"],"postalCode":"60999"}]"#) }
        if random.once(in: 12) { parts.append(#""deceasedDateTime":"2024-06-01""#) }
        return parts.joined(separator: ",")
    }

    private mutating func phone() -> String { random.pick("(312) 555-0142", "312-555-0142", "312-555-0199") }

    private mutating func street() -> String { random.pick("2207 Alder Court", "2207 ALDER CT", "9 Mews") }

    private mutating func identifiers(of member: Member, _ number: String) -> String {
        var list = [#"{"system":"urn:\#(number.prefix(4))","value":"\#(number)","type":{"coding":[{"code":"MR"}]}}"#]
        if random.once(in: 4) {
            let digits = "21909\(member.birth.filter(\.isNumber).suffix(4))"
            list.append(#"{"system":"http://hl7.org/fhir/sid/us-ssn","value":"\#(digits)"}"#)
        }
        if random.once(in: 6) { list.append(#"{"system":"urn:card","value":"\#(member.birth)\#(member.given[0])"}"#) }
        return list.joined(separator: ",")
    }

    private mutating func visit(_ hospital: Hospital, _ number: String, at time: String) -> ContributedResource {
        let day = random.pick("2024-03-05", "2024-08-09", "2025-01-02")
        return hospital.resource(
            "Encounter",
            "v\(number)-\(day)",
            #""status":"finished","class":{"code":"AMB"},"period":{"start":"\#(day)T08:00:00Z"}"#,
            at: time
        )
    }

    /// A40, A24 or A37 about two records of one hospital, of one person or not.
    private mutating func speakOfTwo() {
        guard let one = numbers.randomElement(using: &random) else { return }
        let others = numbers.filter { $0.hospital.source == one.hospital.source && $0.number != one.number }
        let other = others.randomElement(using: &random)?.number ?? "\(one.number)-unheard-of"
        let kind = random.pick(LinkAssertion.Kind.replaces, .replaces, .sameAs, .unlink)
        let link = LinkAssertion(kind, otherID: one.hospital.recordID(other))
        send(one.hospital) { one.hospital.contribution(one.number, nil, links: [link], withdrawn: $0) }
    }

    private mutating func send(_ hospital: Hospital, _ contribution: (Set<String>?) -> PreparedContribution) {
        let delivery = hospital.intake("delivery \(deliveries.count)", [contribution(nil)])
        deliveries.append(delivery)
        readAgain[delivery.delivery.bytes] = [contribution([])]
    }

    /// Some deliveries are of one minute.
    private mutating func now() -> String {
        if !random.once(in: 4) { minute += 1 }
        return "2025-06-01T\(10 + minute / 60):\(10 + minute % 50):00Z"
    }
}
