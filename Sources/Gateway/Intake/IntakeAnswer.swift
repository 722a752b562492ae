import HealthCards
import JSONTree

/// What a sender is told of a delivery: the import report, and for messages the acknowledgements.
package struct IntakeAnswer: Sendable, Hashable {
    /// One object for one delivery; for an archive or a batch one object a line, and a summary in the last one.
    package let report: [UInt8]
    /// Whether the report is of several deliveries.
    package let isList: Bool
    /// Whether anything could be read.
    package let isReadable: Bool
    /// HL7 v2, for HL7 v2; one after the other for a batch.
    package let acknowledgment: [UInt8]?

    init(report: [UInt8], isList: Bool, isReadable: Bool, acknowledgment: [UInt8]?) {
        (self.report, self.isList, self.isReadable, self.acknowledgment) = (report, isList, isReadable, acknowledgment)
    }

    /// - Returns: `nil` if it is not an answer as it is kept.
    init?(kept bytes: [UInt8]) {
        guard let root = try? JSONTree(bytes).root,
            let report = root["report"]?.string.flatMap({ Base64URL.decode($0.utf8) })
        else { return nil }
        self.report = report
        isList = root["list"]?.bool ?? false
        isReadable = root["readable"]?.bool ?? false
        acknowledgment = root["acknowledgment"]?.string.flatMap { Base64URL.decode($0.utf8) }
    }

    var kept: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("report", Base64URL.encode(report))
            json.member("list", boolean: isList)
            json.member("readable", boolean: isReadable)
            json.member("acknowledgment", acknowledgment.map { Base64URL.encode($0) })
        }
        return json.bytes
    }
}
