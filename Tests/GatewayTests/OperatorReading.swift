import Foundation
import RecordStore
import SQLiteStore

@testable import Gateway

// What the operator reads, who may read everything; who may not is tested in Access.

extension AccessJournal {
    /// A journal in a file of its own.
    static var fresh: AccessJournal {
        let path = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)").path
        do { return AccessJournal(register: try SQLiteAccessRegister(path: path)) } catch {
            preconditionFailure("the journal of a test cannot be made: \(error)")
        }
    }
}

extension Find {
    init(archive: any Archive) { self.init(archive: archive, journal: .fresh) }

    func current(kind: String, id: String) async throws(Refusal) -> StampedResource {
        try await current(kind: kind, id: id, under: .operatorOnly)
    }

    func everything(of personID: String) async throws(Refusal) -> [StampedResource] {
        try await everything(of: personID, under: .operatorOnly)
    }
}

extension ReadHistory {
    init(archive: any Archive) { self.init(archive: archive, journal: .fresh) }

    func callAsFunction(kind: String, id: String) async throws(Refusal) -> ResourceHistory {
        try await callAsFunction(kind: kind, id: id, under: .operatorOnly)
    }

    func version(_ number: Int64, kind: String, id: String) async throws(Refusal) -> StampedResource {
        try await version(number, kind: kind, id: id, under: .operatorOnly)
    }
}

extension SearchRecords {
    init(archive: any Archive) { self.init(archive: archive, journal: .fresh) }

    func callAsFunction(_ request: SearchRequest, page: String? = nil) async throws(Refusal) -> SearchAnswer {
        try await callAsFunction(request, page: page, under: .operatorOnly)
    }
}

extension SearchAcross {
    func callAsFunction(_ requests: [SearchRequest], page: String?) async throws(Refusal) -> SearchAnswer {
        try await callAsFunction(requests, page: page, under: .operatorOnly)
    }
}

extension TraceLineage {
    init(archive: any Archive, reader: DeliveryReader) { self.init(archive: archive, reader: reader, journal: .fresh) }

    func callAsFunction(kind: String, id: String, element: String? = nil) async throws(Refusal) -> [SourceLineage] {
        try await callAsFunction(kind: kind, id: id, element: element, under: .operatorOnly)
    }
}
