package import CCDA
package import FHIRR4
import Findings

/// Who wrote and who said; rule A28.
extension CCDAMapping {
    /// The one who wrote last and the time of the first writing.
    package struct Authorship {
        /// The latest author.
        package var latest: Actor?
        /// The earliest time.
        package var first: Primitive?
    }

    /// Who took part and when.
    func signature(of participation: Participation) -> Signature {
        if let known = signatures[participation.number], known.entryOffset == entryOffset { return known }
        let signature = Signature(
            actor: actor(participation),
            time: point(participation.time),
            instant: participation.time.flatMap { instant($0.point) },
            entryOffset: entryOffset
        )
        signatures[participation.number] = signature
        return signature
    }

    /// The authors of a statement, else those of what is around it.
    package func authorship(of statement: ClinicalStatement, in scope: EntryScope) -> Authorship {
        let own = statement.authors
        var authorship = Authorship()
        var (latest, earliest) = ("", "9")
        for author in own.isEmpty ? scope.authors : own {
            let signature = signature(of: author)
            let time = signature.time
            let value = time?.value ?? ""
            if let actor = signature.actor, authorship.latest == nil || value > latest {
                authorship.latest = actor
                latest = value
            }
            if !value.isEmpty, value < earliest {
                earliest = value
                authorship.first = time
            }
        }
        return authorship
    }

    /// Notes for the Provenance resources who stands behind a resource.
    package func attribute(_ target: Reference, to authors: [Participation], informants: [Participation]) {
        for author in authors { attribute(target, "author", author) }
        for informant in informants { attribute(target, "informant", informant) }
    }

    private func attribute(_ target: Reference, _ role: String, _ participation: Participation) {
        let signature = signature(of: participation)
        let actor = signature.actor
        let known = actor?.requester ?? actor?.references.first
        guard known != nil || signature.time?.value != nil else { return }
        // A time of which nobody says whose it is.
        let who = known ?? Reference(extensions: [.dataAbsentReason("unknown")])
        let statement = Attributions.Statement(
            role: role,
            who: who,
            onBehalfOf: who.isOf(kind: "Organization") ? nil : actor?.organization,
            time: signature.time,
            instant: signature.instant
        )
        attributions.add(target, statement, at: participation.place)
    }

    /// Files one Provenance for each author and time.
    func fileAttributions() {
        for (number, statement) in attributions.statements.enumerated() {
            var provenance = Provenance(
                recorded: statement.instant.map { Primitive($0) } ?? Primitive(absent: "unknown")
            )
            provenance.target = attributions.targets[number]
            if statement.instant == nil, let time = statement.time { provenance.occurred = .dateTime(time) }
            provenance.agent = [
                Provenance.Agent(
                    type: Self.participantType(statement.role),
                    who: statement.who,
                    onBehalfOf: statement.onBehalfOf
                )
            ]
            _ = register.file(provenance, key: nil, at: attributions.places[number])
        }
    }

    static func participantType(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }
}
