package import ClinicalRecord

/// The memory of Chartway: what was delivered, the records merged from it, and how they came about.
///
/// Every engine passes the same contract suite. All writes go through one lane and return once they are durable;
/// readers see the last commit and never wait for writers.
package protocol Archive: Sendable {
    /// Keeps a delivery and merges what it says; returns after it is durable.
    func commit(_ intake: Intake) async throws(ArchiveError) -> ImportReport

    /// Keeps several deliveries in their order, each by itself; returns after all are durable.
    func commit(_ intakes: [PackedIntake]) async throws(ArchiveError) -> [ImportReport]

    /// Carries out what somebody writes through our own doors, whole or not at all; returns after it is durable.
    ///
    /// - Returns: Where each resource is now, in the order of the write; `nil` for what was removed.
    /// - Throws: ``ArchiveError/outdated`` if a condition does not hold any more.
    func write(_ write: ResourceWrite) async throws(ArchiveError) -> [WrittenResource?]

    /// Begins a delivery that is too large for one step; its bytes are empty, its hash is that of all parts together.
    ///
    /// Until it is closed it is `partial` with the finding `delivery.unfinished`, whose place is the end of what is kept.
    /// An attempt that came to no end is taken up again by opening the same delivery and appending all parts anew.
    func open(_ delivery: Delivery, size: Int) async throws(ArchiveError) -> DeliveryOpening

    /// Keeps a part of an open delivery and merges what it says; returns after it is durable.
    func append(_ part: DeliveryPart) async throws(ArchiveError) -> PartReport

    /// Ends an open delivery; returns after it is durable.
    func close(_ closing: DeliveryClosing) async throws(ArchiveError) -> ImportReport

    /// One part of an original that is kept in parts; `nil` behind the last one.
    func originalPart(_ ordinal: Int, of delivery: Int64) async throws(ArchiveError) -> [UInt8]?

    /// Replaces what a delivery stated by what its original says now that it was read again; returns the number of
    /// the change, after it is durable.
    func restate(_ restatement: Restatement) async throws(ArchiveError) -> Int64

    /// Merges what is stated about some persons anew; returns where to go on, after it is durable.
    func regroup(_ regrouping: Regrouping) async throws(ArchiveError) -> Regrouping.Outcome

    /// By the number of a delivery, the contributed ids of what it was the last to state, persons among them.
    func stated() async throws(ArchiveError) -> [Int64: Set<String>]

    /// What stands under contributed ids, of persons as of entries; ids of which nothing is known are passed over.
    func statements(_ ids: Set<String>) async throws(ArchiveError) -> [EntrySource]

    /// Links or parts two records on an operator's word; returns the persons they belong to afterwards.
    func carryOut(_ act: OperatorAct) async throws(ArchiveError) -> [String]

    /// Persons whose words begin with the words of the question, all persons for an empty one; by id.
    func people(matching question: String, limit: Int) async throws(ArchiveError) -> [RecordedPerson]

    /// Records that share one of some keys with a description, at most so many of a key; by record id.
    func records(sharing keys: [BlockingKey], limit: Int) async throws(ArchiveError) -> Set<String>

    /// The person that any of its record ids leads to.
    func person(_ id: String) async throws(ArchiveError) -> RecordedPerson?

    /// Everything known about a person; `nil` if there is none.
    func record(of personID: String) async throws(ArchiveError) -> PatientRecord?

    /// Where the references in a person's entries lead, and those in the directory's if the id is `nil`.
    func references(of personID: String?) async throws(ArchiveError) -> ReferenceMap

    /// The same for some contributed ids alone.
    func references(of personID: String?, among ids: Set<String>) async throws(ArchiveError) -> ReferenceMap

    /// By record id, the ids of the persons whom the records belong to now; records that are not known are passed over.
    func persons(ofRecords ids: Set<String>) async throws(ArchiveError) -> [String: String]

    /// The entry that a contributed id leads to.
    func entry(kind: String, id: String) async throws(ArchiveError) -> RecordedEntry?

    /// The versions of an entry or person under one id, newest first.
    func history(kind: String, id: String) async throws(ArchiveError) -> [EntryVersion]

    /// One page of a person's entries or of the directory.
    func entries(_ query: EntryQuery) async throws(ArchiveError) -> EntryPage

    /// The next resources that may be what is looked for; fewer than the limit at the end.
    func candidates(_ query: CandidateQuery) async throws(ArchiveError) -> [Candidate]

    /// The next versions of a kind that hold no more, in the order in which they ended; fewer than the limit at the end.
    func past(_ query: PastQuery) async throws(ArchiveError) -> [PastEntry]

    /// What the changes behind one did to resources, in their order and within one by kind and id: whole changes, at
    /// least one if there is one, about as many resources as the limit. What a change did is always told alike.
    func changes(after change: Int64, limit: Int) async throws(ArchiveError) -> [ResourceChange]

    /// The last change that is not later than a time; the last of all for `nil`.
    func moment(notAfter time: Timestamp?) async throws(ArchiveError) -> ArchiveMoment

    func deliveries(_ query: DeliveryQuery) async throws(ArchiveError) -> [DeliveryLine]

    /// The deliveries whose original has this SHA-256, one a source that sent it; oldest first.
    func deliveries(hashed sha256: [UInt8]) async throws(ArchiveError) -> [DeliveryLine]

    /// One delivery with its original bytes.
    func delivery(_ id: Int64) async throws(ArchiveError) -> RecordedDelivery?

    func findings(_ query: FindingQuery) async throws(ArchiveError) -> [RecordedFinding]

    /// Open questions, oldest first.
    func reviews(limit: Int) async throws(ArchiveError) -> [ReviewCase]

    /// Posts to the outbox, claims what is due, or says what came of it; returns after it is durable.
    func carryOut(_ write: OutboxWrite) async throws(ArchiveError) -> OutboxWrite.Answer

    /// Up to which change the archive was looked at for what is to be told; `nil` if it never was.
    func outboxMark() async throws(ArchiveError) -> Int64?

    /// What could not be sent, newest first.
    func deadLetters(limit: Int) async throws(ArchiveError) -> [OutboxLine]

    /// How much is in the outbox.
    func outboxDepth() async throws(ArchiveError) -> OutboxDepth

    func counts() async throws(ArchiveError) -> ArchiveCounts

    /// Checks structure and content, row by row; slow on a large archive, and readers and writers go on meanwhile.
    func check() async throws(ArchiveError) -> ArchiveHealth

    /// Finishes what was accepted, and marks a clean stop.
    func close() async
}
