import JSONTree

extension ExportFolder {
    /// Writes lines that stand beside the resources themselves: what was deleted, what went wrong.
    func write(
        _ list: ExportFile.List,
        _ lines: [[UInt8]],
        of kind: String?,
        in job: String
    ) throws -> [ExportFile] {
        let name = "\(kind ?? "all").\(list.rawValue).ndjson"
        var writer = try begin(name, in: job)
        for line in lines { try writer.append(line) }
        guard let size = try writer.finish() else { return [] }
        return [ExportFile(list: list, kind: kind, name: name, count: lines.count, size: size)]
    }
}

extension Refusal {
    /// An OperationOutcome on one line: an error, or a warning for what was only passed over.
    var note: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "OperationOutcome")
            json.member("issue", [sentence]) { sentence, json in
                json.object {
                    $0.member("severity", kind == .fault ? "error" : "warning")
                    $0.member("code", kind == .fault ? "exception" : "not-supported")
                    $0.member("diagnostics", sentence)
                }
            }
        }
        return json.bytes
    }
}
