import CCDA
import ClinicalRecord
import FHIRR4
import Findings
package import HealthCards
package import HL7v2
import JSONTree
package import MappingTables
import RecordMapping
package import RecordStore
import XMLTree
import ZipArchive

/// Turns what arrived into deliveries and reads each: archives and batches are taken apart, formats are recognised.
///
/// It is a pure function of the bytes, the tables, the site files, the trusted issuers and the time of arrival, and may
/// run on any number of tasks at once.
package struct DeliveryReader: Sendable {
    /// The vocabulary.
    package let tables: Tables
    /// The quirks of each sender.
    package let sites: SiteDirectory
    /// Whose health cards are believed.
    package var issuers = CardIssuers()
    /// The most bytes of one delivery.
    package var limit = 512 << 20

    package init(tables: Tables, sites: SiteDirectory) {
        self.tables = tables
        self.sites = sites
    }

    /// Takes a parcel apart and reads what is in it.
    ///
    /// - Parameters:
    ///   - parcel: What arrived.
    ///   - time: When; what a health card says is judged for that moment.
    /// - Returns: Every delivery, in the order of the parcel; at least one.
    package func read(_ parcel: Parcel, at time: RecordStore.Timestamp = .now) -> [ReadDelivery] {
        guard parcel.bytes.count <= limit else { return [refused(parcel, .unknown, .deliveryTooLarge)] }
        guard ZipReader.recognises(parcel.bytes) else { return readDocument(parcel, time) }
        do {
            let members = try ZipReader.members(of: parcel.bytes)
            let all = EverythingExport.originals(in: members) ?? members.map { ($0, parcel.source) }
            return all.flatMap { member, source in
                readDocument(Parcel(name: "\(parcel.name)/\(member.name)", source: source, bytes: member.bytes), time)
            }
        } catch {
            return [refused(parcel, .unknown, .archiveRefused, at: error.place)]
        }
    }

    /// Reads one message that has been cut already.
    ///
    /// - Parameters:
    ///   - message: The bytes of the parcel; `nil` if they are no message, or several.
    ///   - parcel: What arrived.
    /// - Returns: What the message says, or why it says nothing.
    package func read(message: Message?, in parcel: Parcel) -> ReadDelivery {
        guard let message else { return readMessage(parcel, sites.site(named: parcel.source)) }
        return delivery(parcel, .hl7v2, Reading(message, site: sites.site(named: parcel.source), tables: tables))
    }

    private func readDocument(_ parcel: Parcel, _ time: RecordStore.Timestamp) -> [ReadDelivery] {
        let format = DeliveryFormat(recognising: parcel.bytes)
        // A sender that does not know what it sends has not checked it either: a person is to look first.
        guard Self.agrees(parcel.name, format) else { return [refused(parcel, format, .formatMismatch)] }
        if format == .healthCard { return [readCards(parcel, time)] }
        return read(parcel, format, sites.site(named: parcel.source))
    }

    private func readCards(_ parcel: Parcel, _ time: RecordStore.Timestamp) -> ReadDelivery {
        do throws(HealthCardError) {
            let (bytes, source) = (parcel.bytes, parcel.source)
            let reading = try Reading(healthCards: bytes, source: source, issuers: issuers, at: time.seconds)
            return delivery(parcel, .healthCard, reading)
        } catch {
            return refused(parcel, .healthCard, .cardRefused, at: error.place)
        }
    }

    private func read(_ parcel: Parcel, _ format: DeliveryFormat, _ site: Site) -> [ReadDelivery] {
        switch format {
        case .fhirJSON, .fhirNDJSON, .fhirXML: [readFHIR(parcel, format)]
        case .ccda: [readCCDA(parcel, site)]
        case .hl7v2 where XMLRootTag(parcel.bytes) != nil: [readUnmapped(parcel, format, .v2XML, readXML)]
        case .hl7v2: readMessages(parcel, site)
        case .appleHealth: [readHealthExport(parcel)]
        case .healthCard, .unknown: [refused(parcel, format, .formatUnknown)]
        }
    }

    private func readXML(_ bytes: [UInt8]) throws { _ = try XMLTree(bytes) }

    /// Whether a name that promises a format keeps its word; other names promise nothing.
    private static func agrees(_ name: String, _ format: DeliveryFormat) -> Bool {
        let isXML = [.ccda, .fhirXML, .appleHealth].contains(format)
        let isJSON = [.fhirJSON, .fhirNDJSON, .healthCard].contains(format)
        if name.hasSuffix(".json") { return !isXML }
        return name.hasSuffix(".xml") ? !isJSON : true
    }

    /// A format that is recognised and not mapped yet: kept and reported if it is well-formed, refused if not.
    private func readUnmapped(
        _ parcel: Parcel,
        _ format: DeliveryFormat,
        _ place: Place,
        _ check: ([UInt8]) throws -> Void
    ) -> ReadDelivery {
        do { try check(parcel.bytes) } catch let error as XMLError {
            return refused(parcel, format, error.code == .encoding ? .xmlEncoding : .xmlRefused, at: error.place)
        } catch let error as JSONError {
            return refused(parcel, format, .jsonRefused, at: error.place)
        } catch {
            return refused(parcel, format, .formatUnknown)
        }
        return delivery(parcel, format, .unmapped(format, at: place))
    }

    private func readFHIR(_ parcel: Parcel, _ format: DeliveryFormat) -> ReadDelivery {
        do throws(FHIRDocumentError) {
            let (bytes, source) = (parcel.bytes, parcel.source)
            switch format {
            case .fhirXML: return delivery(parcel, format, try Reading(fhirXML: bytes, source: source))
            case .fhirNDJSON: return delivery(parcel, format, try Reading(fhirNDJSON: bytes, source: source))
            default: return delivery(parcel, format, try Reading(fhirJSON: bytes, source: source))
            }
        } catch {
            let isKeySet = error.code == .noResource && IssuerKey.keys(in: parcel.bytes) != nil
            return refused(parcel, format, isKeySet ? .keysNoRecord : .refusal(error.code, format), at: error.place)
        }
    }

    private func readCCDA(_ parcel: Parcel, _ site: Site) -> ReadDelivery {
        do {
            return delivery(parcel, .ccda, try Reading(ccda: parcel.bytes, site: site, tables: tables))
        } catch {
            return refused(parcel, .ccda, error.code == .encoding ? .xmlEncoding : .xmlRefused, at: error.place)
        }
    }

    private func readHealthExport(_ parcel: Parcel) -> ReadDelivery {
        do {
            let (bytes, source) = (parcel.bytes, parcel.source)
            return delivery(parcel, .appleHealth, try Reading(healthExport: bytes, source: source, tables: tables))
        } catch {
            return refused(parcel, .appleHealth, error.code == .encoding ? .xmlEncoding : .xmlRefused, at: error.place)
        }
    }

    private func readMessages(_ parcel: Parcel, _ site: Site) -> [ReadDelivery] {
        do {
            let batch = try Batch(parcel.bytes)
            guard batch.messages.count > 1 || batch.hasEnvelope else { return [readMessage(parcel, site)] }
            var messages = batch.messages.enumerated().map { number, bytes in
                readMessage(Parcel(name: "\(parcel.name)#\(number + 1)", source: parcel.source, bytes: bytes), site)
            }
            guard !messages.isEmpty else { return [refused(parcel, .hl7v2, .messageRefused)] }
            let miscounts = batch.miscounts.map { Finding(.warning, .batchCount, at: $0) }
            messages[0].reading?.findings.insert(contentsOf: miscounts, at: 0)
            return messages
        } catch {
            return [refused(parcel, .hl7v2, .messageRefused, at: error.place)]
        }
    }

    private func readMessage(_ parcel: Parcel, _ site: Site) -> ReadDelivery {
        do {
            return delivery(parcel, .hl7v2, try Reading(hl7v2: parcel.bytes, site: site, tables: tables))
        } catch {
            return refused(parcel, .hl7v2, .messageRefused, at: error.place)
        }
    }

    private func delivery(_ parcel: Parcel, _ format: DeliveryFormat, _ reading: Reading) -> ReadDelivery {
        ReadDelivery(
            name: parcel.name,
            source: parcel.source,
            bytes: parcel.bytes,
            format: format,
            reading: reading,
            refusals: []
        )
    }

    private func refused(
        _ parcel: Parcel,
        _ format: DeliveryFormat,
        _ code: Finding.Code,
        at place: Place = .whole
    ) -> ReadDelivery {
        ReadDelivery(
            name: parcel.name,
            source: parcel.source,
            bytes: parcel.bytes,
            format: format,
            reading: nil,
            refusals: [Finding(.error, code, at: place)]
        )
    }
}
