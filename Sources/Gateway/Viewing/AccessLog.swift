/// Some of who saw a record, newest first.
package struct AccessLog: Sendable {
    package let record: ViewedRecord
    package let lines: [AccessLogLine]
    /// Where the lines before these begin; `nil` if there are none.
    package let next: Int64?
}
