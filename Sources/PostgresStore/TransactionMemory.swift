import ClinicalRecord

/// What a transaction has read and nothing has changed since, so that it is asked for once.
///
/// The lane is held: nobody else writes. What the transaction writes itself makes it forget.
struct TransactionMemory {
    var keys: [String: Int64?] = [:]
    var persons: [Int64: Person?] = [:]
    var verdicts: [String: [PairVerdict]] = [:]
    var sharers: [BlockingKey: [String]] = [:]

    mutating func forgetPersons() { (keys, persons, sharers) = ([:], [:], [:]) }

    mutating func forgetLinks() { verdicts = [:] }
}
