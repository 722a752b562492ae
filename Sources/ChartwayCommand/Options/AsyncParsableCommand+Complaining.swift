import ArgumentParser
import Gateway
import RecordStore

extension AsyncParsableCommand {
    /// Runs a command's work; what goes wrong becomes one line on standard error and an exit code.
    func complaining(_ work: () async throws -> Void) async throws {
        do { try await work() } catch let complaint as Complaint {
            Terminal.complain(complaint.description)
            throw complaint.exitCode
        } catch let refusal as Refusal {
            let complaint = Complaint(refusal)
            Terminal.complain(complaint.description)
            throw complaint.exitCode
        } catch let error as ArchiveError {
            let complaint = Complaint(error)
            Terminal.complain(complaint.description)
            throw complaint.exitCode
        }
    }
}
