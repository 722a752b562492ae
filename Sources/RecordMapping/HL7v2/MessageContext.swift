import ClinicalRecord
import FHIRR4
import Findings
import HL7v2
import JSONTree
import MappingTables

/// One message on its way into resources: where values are read, codes are asked for and resources are filed.
///
/// It is local to one reading and never leaves the task that made it.
final class MessageContext {
    let message: Message
    let site: Site
    let tables: Tables
    let ledger: Ledger
    let header: MSH
    /// MSH-10, or else a hash of the message: part of every id that has no business identifier.
    let documentID: String
    /// The offset of MSH-7, which times without one take over (A10).
    private(set) var headerOffset: String?
    /// The patient that the segments at hand speak of.
    var subject = Reference()
    /// The visit that the segments at hand speak of.
    var encounter: Reference?
    /// When the sender says the facts were last changed (C8); `nil` unless it is known to the minute and with a zone.
    var eventTime: String?
    /// The same, or else the sender's own clock without a zone: it still orders what one sender says.
    private(set) var changeTime: String?
    /// MSH-9.1, such as `ORU`.
    let kind: String
    /// Observations by code and sub-id, for orders that follow from them (C33).
    var known: [String: Reference] = [:]
    /// Whether any order names the observation that led to it.
    private(set) lazy var hasParents = message.segments.contains { $0.name == "OBR" && !$0[26].isEmpty }
    var shelf = ResourceShelf()
    /// Writes every resource of the message.
    private var writer = JSONWriter()
    /// Whether the message names more than one patient, as few do.
    private(set) lazy var hasSeveralPatients = message.segments.count { $0.name == "PID" } > 1
    /// The patient that each filed resource is about, by its id; empty if there is only one.
    var owners: [String: String] = [:]
    var directory = MessageDirectory()
    /// Names of code systems and what they stand for, as far as they were asked for.
    var codeSystems: [CodeSystemName] = []
    private var offsets: [String: String] = [:]
    private var hasNotedZone = false

    init(_ message: Message, site: Site, tables: Tables) {
        self.message = message
        self.site = site
        self.tables = tables
        ledger = Ledger(message)
        header = message.header
        documentID =
            ledger.use(header.controlID)
            ?? ResourceID.derive(source: site.name, kind: "Message", key: message.segments.map(\.spelled).joined())
        kind = ledger.use(header.kind.code, .structural) ?? ""
        let time = ledger.use(header.time).flatMap { Timestamp(spelling: $0) }
        headerOffset = time?.offset
        eventTime = time.map { iso8601($0, of: header.time) }.flatMap { $0.utf8.count > 10 ? $0 : nil }
        changeTime = eventTime ?? time?.local
    }

    /// A time with its offset, or a borrowed one, or as a date alone (A10).
    ///
    /// The offset that was sent counts, else that of MSH-7, else that of the site on that day. The first time that
    /// borrows one is noted.
    func iso8601(_ time: Timestamp, of leaf: Leaf) -> String {
        guard time.hasClock, time.offset == nil else { return time.iso8601() }
        if !hasNotedZone {
            hasNotedZone = true
            ledger.note(.note, .timeZoneAssumed, at: leaf)
        }
        return time.iso8601(offset: headerOffset ?? siteOffset(time))
    }

    private func siteOffset(_ time: Timestamp) -> String? {
        guard site.zone != nil, let local = time.local else { return nil }
        let hour = String(local.prefix(13))
        if let known = offsets[hour] { return known }
        let parts = local.split { $0 == "-" || $0 == "T" || $0 == ":" || $0 == "." }.compactMap { Int($0) }
        guard parts.count >= 5,
            let minutes = site.offset(atLocal: parts[0], parts[1], parts[2], parts[3], parts[4])
        else { return nil }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        let offset = (minutes < 0 ? "-" : "+") + Self.two(hours) + ":" + Self.two(rest)
        offsets[hour] = offset
        return offset
    }

    /// A resource as it is stored.
    func json(_ resource: some FHIRResource) -> [UInt8] { resource.json(by: &writer) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
