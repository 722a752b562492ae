package import Gateway

/// The use cases behind the pages of records.
package struct ViewingServices: Sendable {
    let view: ViewRecord
    let persons: ViewPersons
    let accessLog: ReadAccessLog
    let documents: OpenDocument
    let takeAway: TakeAway

    package init(
        view: ViewRecord,
        persons: ViewPersons,
        accessLog: ReadAccessLog,
        documents: OpenDocument,
        takeAway: TakeAway
    ) {
        (self.view, self.persons, self.accessLog) = (view, persons, accessLog)
        (self.documents, self.takeAway) = (documents, takeAway)
    }
}
