import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

extension ClinicScene {
    private static let troubles = ["refused", "notAllowed", "forbidden", "untrusted", "unreachable", "tooSlow"]

    /// What patients could not be told: of what kind, by which way, since when and why.
    func outbox(_ letters: [TendOutbox.Letter], _ token: String) -> PageValues {
        PageValues([
            "title": texts["outbox"], "lead": texts["outboxLead"], "isEmpty": letters.isEmpty, "form": token,
            "lines": letters.map { letter in
                let line = letter.line
                let trouble = Self.troubles.contains(line.trouble) ? line.trouble : "other"
                return PageValues([
                    "number": "\(line.number)", "kind": texts["notice.kind.\(line.kind)"],
                    "channel": texts["channel.\(line.channel)"], "trouble": texts["trouble.\(trouble)"],
                    "account": letter.login.map { texts("toAccount", ["login": CleanText.clean($0, limit: 80)]) }
                        ?? texts["noAccount"],
                    "made": texts.wording.moment(line.madeAt.description).description,
                    "tried": texts.count("triedTimes", line.failures + 1),
                ])
            },
        ])
    }
}
