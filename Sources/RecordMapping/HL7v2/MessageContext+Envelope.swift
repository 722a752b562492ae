import FHIRR4
package import Findings
import HL7v2

extension MessageContext {
    /// Accounts for what belongs to the message and not to a patient (O11), and notes how characters were spelled.
    func openEnvelope(_ envelope: [Segment]) {
        for field in [1, 2, 8, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] {
            ledger.markUnread(header.segment[field].leaves, field == 8 || field == 21 ? .structural : .omitted)
        }
        for field in [9, 11, 24, 25, 26] { ledger.markUnread(header.segment[field].leaves, .structural) }
        if let trouble = message.charsetTrouble {
            let leaf = header.charsets.first ?? header.controlID
            ledger.note(trouble == .unsupported ? .warning : .error, .charsetMismatch, at: leaf)
        }
        for segment in envelope {
            switch segment.name {
            case "EVN": ledger.markUnread(segment[1].leaves, .omitted)
            case "MSA", "ERR", "QAK", "QPD", "RCP", "QRD", "QRF", "DSC": ledger.markUnread(segment.leaves, .structural)
            default: break
            }
        }
    }

    /// Persons who may be meant are nobody's record until somebody chooses among them (1.5).
    func refuseCandidates() {
        for segment in message.segments.dropFirst() {
            if segment.name == "PID" { ledger.note(.note, .personUnchosen, at: segment.place) }
            ledger.markUnread(segment.leaves, .refused)
        }
    }

    /// Accounts for what the header said if no patient took it over.
    func closeEnvelope() {
        ledger.markUnread(header.segment[7].leaves, .mapped)
        for field in [3, 4, 5, 6, 22, 23] { ledger.markUnread(header.segment[field].leaves, .structural) }
    }
}

extension Finding.Code {
    /// MSH-18 and the bytes disagree about how characters are spelled.
    package static let charsetMismatch = Self("charset.mismatch")
    /// A person who may be meant by an answer: not filed.
    package static let personUnchosen = Self("person.unchosen")
}
