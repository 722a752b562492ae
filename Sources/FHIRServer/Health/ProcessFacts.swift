import Foundation

/// What the operating system says of this process.
///
/// Source: <https://man7.org/linux/man-pages/man5/proc.5.html>
enum ProcessFacts {
    static func write(into text: inout MetricsText) {
        if let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " "),
            pages.count > 1, let resident = Double(pages[1])
        {
            text.family("process_resident_memory_bytes", "gauge", "Memory that is resident.")
            text.sample("process_resident_memory_bytes", [], resident * Double(sysconf(Int32(_SC_PAGESIZE))))
        }
        if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            text.family("process_open_fds", "gauge", "Open files and connections.")
            text.sample("process_open_fds", [], Double(files.count))
        }
        var used = timespec()
        guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0 else { return }
        text.family("process_cpu_seconds_total", "counter", "Processor time, of the user and of the system.")
        text.sample("process_cpu_seconds_total", [], Double(used.tv_sec) + Double(used.tv_nsec) / 1e9)
    }
}
