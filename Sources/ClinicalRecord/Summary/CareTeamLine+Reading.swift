import JSONTree

extension CareTeamLine {
    /// One line per participant with a name.
    static func lines(_ item: SummaryItem) -> [CareTeamLine] {
        guard item.status != "inactive" else { return [] }
        let participants = item.node["participant"]?.elements.map { $0 } ?? []
        return participants.compactMap { participant in
            var line = CareTeamLine()
            line.origin = item.origin
            line.name = item.names.words(participant["member"])
            line.role = participant.wordsList("role").joined(separator: ", ")
            line.organization = item.names.words(participant["onBehalfOf"])
            let phone = item.node["telecom"]?.elements.first { $0["system"]?.isString("phone") ?? false }
            line.phone = phone?.text("value") ?? ""
            return line.name.isEmpty ? nil : line
        }
    }
}
