package import ClinicalRecord
package import Findings

/// What an engine must be able to do inside one transaction; ``RecordWriter`` does the rest for all engines.
///
/// A transaction is used by one thread and never awaits. Person key 0 is the directory. Whatever it throws undoes the
/// whole transaction.
package protocol ArchiveTransaction: AnyObject {
    /// Begins a change and numbers it; the numbers ascend, and no two changes have the same time.
    func open(_ kind: ChangeKind, at time: Timestamp, by actor: String?) throws -> Int64

    /// Keeps the words of the operator who made a change.
    func note(_ reason: String, of change: Int64) throws

    // Deliveries.

    /// The report of the delivery with these bytes of this source, if there is one.
    func report(source: String, sha256: [UInt8]) throws -> ImportReport?
    /// Whether the source has used the id for another delivery.
    func hasDelivery(of source: String, documentID: String) throws -> Bool
    /// Keeps a delivery under `report.delivery`.
    func insert(_ delivery: Delivery, original: CompressedBytes, subjects: [String], report: ImportReport) throws
    /// Notes by which program a delivery was read again.
    func setReader(_ reader: String, of delivery: Int64) throws
    /// Keeps what was found in a delivery, and the places of leaves that nobody read.
    func insert(_ findings: [Finding], unmapped: [Place], of delivery: Int64) throws

    /// Whether parts of a delivery are still to come.
    func isOpen(_ delivery: Int64) throws -> Bool
    /// From now on parts of a delivery are to come; it has one finding.
    func setOpen(_ delivery: Int64) throws
    /// Keeps a part, or the same part again, and moves the place of the delivery's finding to its end.
    func insert(_ part: DeliveryPart) throws
    /// Writes how a delivery in parts ended, and removes its finding.
    func close(_ report: ImportReport, subjects: [String]) throws

    // Persons.

    func personKey(ofRecord recordID: String) throws -> Int64?
    func newPersonKey() throws -> Int64
    func person(_ key: Int64) throws -> Person?
    /// The keys of persons from one on, ascending, at most so many.
    func personKeys(from first: Int64, limit: Int) throws -> [Int64]
    /// Writes the person and those of its source records that differ; keeps the old version as history.
    func write(_ person: Person, key: Int64, replacing old: Person?, change: Int64) throws
    /// Forgets a person whose source records have all moved to another; keeps the last version as history.
    func remove(_ person: Person, key: Int64, change: Int64) throws
    /// The number of the change that gave a person the present content.
    func version(ofPerson key: Int64) throws -> Int64?
    /// Forgets source records, so that nothing leads to their person any more.
    func forget(_ recordIDs: [String]) throws
    /// A source record with what is known of its person.
    func source(ofRecord recordID: String) throws -> PersonSource?
    /// By blocking key, ids of the source records whose descriptions have it, of each at most so many.
    func records(sharing keys: [BlockingKey], limit: Int) throws -> [BlockingKey: [String]]

    // Links.

    /// The links in force that name one of the records.
    func links(of recordIDs: Set<String>) throws -> [PersonLink]
    /// Keeps a link; one that is in force already is not kept twice.
    func insert(_ link: PersonLink, change: Int64) throws
    /// Ends the links of one basis in force between two records; they stay in the history.
    func withdraw(_ first: String, _ second: String, basis: PersonLink.Basis, change: Int64) throws
    /// What matching says at present of a record and others.
    func verdicts(of recordID: String) throws -> [PairVerdict]
    /// Keeps a verdict with its evidence: as a link, or as a question to a human.
    func insert(_ verdict: PairVerdict, change: Int64) throws
    /// Ends a verdict that is in force; it stays in the history.
    func withdraw(_ verdict: PairVerdict, change: Int64) throws

    // What is to leave the house.

    func carryOut(_ write: OutboxWrite) throws -> OutboxWrite.Answer

    // Entries.

    /// The entries, of whichever person, that hold one of the contributed ids, and the person's with one of the keys.
    func entries(of person: Int64, holding ids: [String], sharing keys: Set<FactKey>) throws -> [HeldEntry]
    /// The next resources that may be what is looked for, as they stand in this transaction.
    func candidates(_ query: CandidateQuery) throws -> [Candidate]
    /// All entries of a person.
    func entries(of person: Int64) throws -> [HeldEntry]
    func newEntryKey() throws -> Int64
    /// Writes an entry with its statements and everything it can be found by.
    func insert(_ held: HeldEntry, search: SearchKeys) throws
    /// Removes an entry with its statements and everything it could be found by.
    func remove(_ held: HeldEntry, search: SearchKeys) throws
    /// Keeps the present content of an entry as history.
    func archive(_ held: HeldEntry, change: Int64) throws
}
