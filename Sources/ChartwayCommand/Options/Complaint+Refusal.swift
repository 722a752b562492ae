import ArgumentParser
import Gateway
import RecordStore

extension Complaint {
    /// The exit code of a refusal; the one place that knows it.
    init(_ refusal: Refusal) {
        switch refusal.kind {
        case .incorrect, .tooCostly, .unsupported, .notFound, .gone, .conflict, .forbidden, .unacceptable,
            .unreadable, .unauthenticated, .tooLarge:
            self.init(refusal.sentence, .usage)
        case .busy, .unavailable, .fault: self.init(refusal.sentence, .storage)
        }
    }

    /// The exit code of a trouble of the archive.
    init(_ error: ArchiveError) { self.init("the archive cannot be used: \(error)", .storage) }
}
