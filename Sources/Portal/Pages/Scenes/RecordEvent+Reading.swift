import ClinicalRecord
import Gateway
import RecordPrint

extension RecordEvent {
    /// All lines of a summary as events, in the order of its sections.
    static func all(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        visits(scene, summary) + results(scene, summary) + medicines(scene, summary) + vaccines(scene, summary)
            + problems(scene, summary) + allergies(scene, summary) + procedures(scene, summary)
            + documents(scene, summary)
    }

    private init(
        _ scene: Scene,
        _ kind: Kind,
        _ title: String,
        _ detail: [String],
        _ page: RecordPage,
        key: String = "",
        _ when: String?,
        _ note: SourceNote
    ) {
        (self.kind, self.when, origin) = (kind, when, note)
        self.title = scene.known(title)
        self.detail = detail.filter { !$0.isEmpty }.map { scene.clean($0, limit: 200) }.joined(separator: "; ")
        href = scene.path(page, key)
        date = when == nil ? scene.texts["undated"] : scene.day(when)
    }

    private static func visits(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        summary.encounters.map { line in
            let key = LineKey.of(line.origin.entryID)
            let detail = line.diagnoses.isEmpty ? line.reasons : line.diagnoses
            let place = [line.organization] + line.places
            return RecordEvent(
                scene,
                .visit,
                scene.visitName(line),
                Array((detail + place).prefix(4)),
                .visits,
                key: key,
                line.start,
                scene.note(line.origin)
            )
        }
    }

    private static func results(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        let groups = [
            (Kind.result, ResultRow.all(summary.results)), (.measurement, ResultRow.all(summary.vitals.map(\.result))),
        ]
        return groups.flatMap { kind, rows in
            rows.filter { !scene.isPressurePart($0) }.map { row in
                let flag = row.line.flag(scene.wording).map { "\($0.mark.sign) \($0.word)" } ?? ""
                return RecordEvent(
                    scene,
                    kind,
                    scene.testName(row),
                    [[scene.reading(row.line), flag].filter { !$0.isEmpty }.joined(separator: " ")],
                    .results,
                    key: LineKey.of(row.test),
                    row.line.date,
                    scene.note(row.line.origin, .results, about: row.name)
                )
            }
        }
    }

    private static func medicines(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        MedicationLine.united(summary.medications).map { lines in
            let (line, origins) = (lines[0], lines.map(\.origin))
            let note = scene.note(origins, .medications, about: line.name)
            return RecordEvent(scene, .medicine, line.name, [line.dosage], .medicines, line.start, note)
        }
    }

    private static func vaccines(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        summary.immunizations.map { line in
            let number = line.doseNumber.isEmpty ? "" : scene.texts("doseNumber", ["number": line.doseNumber])
            let note = scene.note(line.origin, .immunizations, about: line.vaccine)
            return RecordEvent(scene, .vaccine, line.vaccine, [number, line.performer], .vaccines, line.date, note)
        }
    }

    private static func problems(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        ProblemLine.united(summary.problems).map { lines in
            let line = lines[0]
            let note = scene.note(lines.map(\.origin), .problems, about: line.title)
            let state = line.status == "active" ? "" : scene.state(line.status)
            return RecordEvent(
                scene,
                .problem,
                line.title,
                [state],
                .conditions,
                line.onset ?? line.recorded,
                note
            )
        }
    }

    private static func allergies(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        summary.allergies.map { line in
            let note = scene.note(line.origin, .allergies, about: line.substance)
            return RecordEvent(
                scene,
                .allergy,
                line.substance,
                line.reactions,
                .allergies,
                line.since ?? line.recorded,
                note
            )
        }
    }

    private static func procedures(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        summary.procedures.map { line in
            let note = scene.note(line.origin, .procedures, about: line.title)
            let detail = line.reasons.prefix(2) + [line.outcome, line.place]
            return RecordEvent(scene, .procedure, line.title, Array(detail), .procedures, line.date, note)
        }
    }

    private static func documents(_ scene: Scene, _ summary: RecordSummary) -> [RecordEvent] {
        summary.documents.map { line in
            let note = scene.note(line.origin, .documents, about: line.title)
            return RecordEvent(scene, .document, line.title, line.authors, .documents, line.date, note)
        }
    }
}
