import Findings

extension Acknowledgment {
    /// MSH of the answer.
    static func header(_ sent: MSH, _ time: String, _ controlID: String) -> SegmentDraft {
        func copy(_ field: Int) -> [SegmentDraft.Repetition] {
            let draft = SegmentDraft(sent.segment)
            return field - 2 <= draft.fields.count ? draft.fields[field - 3] : []
        }
        var kind = ["ACK"]
        if !sent.kind.event.isEmpty { kind.append(sent.kind.event.unrecorded) }
        if kind.count == 2, isAtLeast(sent, "2.4") { kind.append("ACK") }
        return SegmentDraft(
            "MSH",
            [copy(5), copy(6), copy(3), copy(4), SegmentDraft.value(time), [], [kind.map { [$0] }]]
                + [SegmentDraft.value(controlID), copy(11), copy(12), [], [], [], [], [], copy(18)]
        )
    }

    /// MSA: the code and the id of the message; MSA-3 only where ERR has no text of its own.
    static func receipt(_ sent: MSH, _ mode: String, _ outcome: Outcome) -> SegmentDraft {
        let letter =
            switch outcome {
            case .accepted: "A"
            case .failed: "E"
            case .rejected: "R"
            }
        var fields = [SegmentDraft.value(mode + letter), SegmentDraft.value(sent.controlID.unrecorded)]
        if !isAtLeast(sent, "2.5"), let problem = outcome.problem { fields.append(SegmentDraft.value(problem.text)) }
        return SegmentDraft("MSA", fields)
    }

    /// ERR in the shape of the message's version; `nil` for an accepted message.
    static func error(_ sent: MSH, _ outcome: Outcome) -> SegmentDraft? {
        guard let problem = outcome.problem else { return nil }
        if isAtLeast(sent, "2.5") { return modernError(problem) }
        let location = problem.location?.components ?? []
        let padded = (location.prefix(3) + Array(repeating: "", count: 3)).prefix(3).map { [$0] }
        return SegmentDraft("ERR", [[padded + [[problem.code, problem.text, "HL70357"]]]])
    }

    /// ERR from v2.5 on.
    static func modernError(_ problem: Problem) -> SegmentDraft {
        let location = problem.location.map { [$0.components.map { [$0] }] } ?? []
        return SegmentDraft(
            "ERR",
            [
                [], location, SegmentDraft.components(problem.code, "", "HL70357"), SegmentDraft.value("E"), [], [], [],
                SegmentDraft.value(problem.text),
            ]
        )
    }

    /// Compares MSH-12; a version that is none counts as a late one.
    private static func isAtLeast(_ header: MSH, _ version: String) -> Bool {
        func numbers(_ text: String) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }
        let sent = header.version.unrecorded
        guard sent.hasPrefix("2.") else { return true }
        return !numbers(sent).lexicographicallyPrecedes(numbers(version))
    }
}

extension Acknowledgment.Outcome {
    fileprivate var problem: Acknowledgment.Problem? {
        switch self {
        case .accepted: nil
        case .failed(let problem), .rejected(let problem): problem
        }
    }
}
