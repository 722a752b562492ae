import FHIRR4
import Findings

/// Who said what: one Provenance for each author or informant and time, over all resources they stand behind.
struct Attributions {
    /// What one Provenance says of its targets.
    struct Statement: Hashable {
        /// `author`, `informant` or `transmitter`.
        let role: String
        let who: Reference
        let onBehalfOf: Reference?
        /// As precise as it was sent.
        let time: Primitive?
        /// To the second with an offset, if it is known that well.
        let instant: String?
    }

    private(set) var statements: [Statement] = []
    private var numbers: [Statement: Int] = [:]
    private(set) var targets: [[Reference]] = []
    private var known: [Set<Reference>] = []
    private(set) var places: [Place] = []

    /// Adds a resource to what somebody stands behind.
    mutating func add(_ target: Reference, _ statement: Statement, at place: @autoclosure () -> Place) {
        if let number = numbers[statement] {
            if known[number].insert(target).inserted { targets[number].append(target) }
            return
        }
        numbers[statement] = statements.count
        statements.append(statement)
        targets.append([target])
        known.append([target])
        places.append(place())
    }
}
