import CCurl
import Foundation
import Synchronization

/// Runs all transfers of the process on one thread, through libcurl's multi interface.
///
/// Source: <https://curl.se/libcurl/c/libcurl-multi.html>
@safe final class TransferLoop: Sendable {
    private struct Inbox {
        var jobs: [TransferJob] = []
        var isClosed = false
    }

    private let inbox = Mutex(Inbox())
    /// Used from other threads only to wake the loop, which libcurl allows.
    private nonisolated(unsafe) let multi: UnsafeMutableRawPointer

    /// - Throws: ``FetchError/Code/closed`` if libcurl cannot start.
    init() throws(FetchError) {
        guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let multi = unsafe curl_multi_init() else {
            throw FetchError(.closed)
        }
        unsafe (self.multi = multi)
        let thread = Thread { [self] in run() }
        thread.name = "transfers"
        thread.start()
    }

    /// Starts an attempt; its outcome comes through the job.
    func submit(_ job: TransferJob) {
        let isAccepted = inbox.withLock { inbox in
            if !inbox.isClosed { inbox.jobs.append(job) }
            return !inbox.isClosed
        }
        guard isAccepted else { return job.finished(.failure(FetchError(.closed))) }
        unsafe curl_multi_wakeup(multi)
    }

    /// Ends all transfers; the loop's thread frees what it holds.
    func close() {
        inbox.withLock { $0.isClosed = true }
        unsafe curl_multi_wakeup(multi)
    }

    private func run() {
        var transfers = unsafe [UnsafeMutableRawPointer: Transfer]()
        while true {
            let (jobs, isClosed) = inbox.withLock { inbox in
                defer { inbox.jobs = [] }
                return (inbox.jobs, inbox.isClosed)
            }
            for job in jobs { unsafe start(job, &transfers) }
            if isClosed { break }
            var running: Int32 = 0
            unsafe curl_multi_perform(multi, &running)
            unsafe settle(&transfers)
            unsafe curl_multi_poll(multi, nil, 0, 1_000, nil)
        }
        for transfer in unsafe Array(transfers.values) {
            unsafe curl_multi_remove_handle(multi, transfer.handle)
            transfer.job.finished(.failure(FetchError(.closed)))
        }
        unsafe transfers.removeAll()
        unsafe curl_multi_cleanup(multi)
    }

    private func start(_ job: TransferJob, _ transfers: inout [UnsafeMutableRawPointer: Transfer]) {
        guard let transfer = Transfer(job) else { return job.finished(.failure(FetchError(.unreachable))) }
        unsafe transfers[transfer.handle] = transfer
        unsafe curl_multi_add_handle(multi, transfer.handle)
    }

    private func settle(_ transfers: inout [UnsafeMutableRawPointer: Transfer]) {
        var handle: UnsafeMutableRawPointer?
        var result = CURLE_OK
        while unsafe ccurl_next_finished(multi, &handle, &result) == 1 {
            guard let handle = unsafe handle, let transfer = unsafe transfers.removeValue(forKey: handle) else {
                continue
            }
            unsafe curl_multi_remove_handle(multi, handle)
            transfer.job.finished(transfer.outcome(result))
        }
    }
}
