import ClinicalRecord
import JSONTree
import RecordStore

/// How far a request for more of a medicine is, and when it got there.
package struct RefillCourse: Sendable, Hashable {
    /// One stage that it has reached.
    package struct Step: Sendable, Hashable {
        package let stage: WorkItem.Stage
        /// ISO 8601, as it is kept.
        package let at: String
    }

    package let item: WorkItem
    /// Oldest first, each stage once.
    package let steps: [Step]

    /// From the versions of a Task, newest first.
    init(_ item: WorkItem, _ versions: [EntryVersion]) {
        self.item = item
        var steps: [Step] = []
        for version in versions.reversed() {
            let id = item.id
            guard let past = WorkItem(version.json, id: id, version: version.version, personID: item.personID),
                !steps.contains(where: { $0.stage == past.stage })
            else { continue }
            steps.append(Step(stage: past.stage, at: past.changedAt))
        }
        self.steps = steps
    }
}
