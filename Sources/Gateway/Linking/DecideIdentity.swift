package import ClinicalRecord
package import RecordStore

/// The use case "an operator says who is who": two source records are, or are not, of one person.
///
/// The verdict stands above every score and every sender until a later one about the same two records; it is kept with
/// who decided, when and why.
package struct DecideIdentity: Sendable {
    /// What was decided, and what followed.
    package struct Outcome: Sendable, Hashable {
        package let first: PersonSource
        package let second: PersonSource
        /// The ids of the persons that the two belong to now.
        package let persons: [String]
    }

    private let archive: any Archive

    package init(archive: any Archive) { self.archive = archive }

    /// - Parameters:
    ///   - kind: Link or part.
    ///   - first: A record id, a person's id, or `SOURCE/NUMBER`.
    ///   - second: Another one.
    ///   - actor: Who decides.
    ///   - reason: In the operator's words.
    /// - Returns: The records named and their persons.
    /// - Throws: ``Refusal`` if a name fits none or several, both fit one, or another verdict forbids it.
    package func callAsFunction(
        _ kind: OperatorAct.Kind,
        _ first: String,
        _ second: String,
        by actor: String,
        reason: String?
    ) async throws(Refusal) -> Outcome {
        let one = try await RecordName(first).record(in: archive)
        let other = try await RecordName(second).record(in: archive)
        guard one.recordID != other.recordID else {
            throw Refusal(.incorrect, "Both name the same record; name two.")
        }
        do throws(ArchiveError) {
            let act = OperatorAct(kind, one.recordID, other.recordID, by: actor, reason: reason)
            return Outcome(first: one, second: other, persons: try await archive.carryOut(act))
        } catch .contradiction {
            throw Refusal(
                .conflict,
                "Other verdicts of operators about these persons contradict this one; undo those first."
            )
        } catch { throw Refusal(error) }
    }
}
