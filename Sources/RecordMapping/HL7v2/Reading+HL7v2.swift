import ClinicalRecord
import Findings
package import HL7v2
package import MappingTables

extension Reading {
    /// What one HL7 v2 message says, as contributions of R4 resources.
    ///
    /// Content is never fatal: what cannot be used is a finding, and what nobody read is in ``Reading/unmapped``.
    ///
    /// - Parameters:
    ///   - bytes: One message; a batch is split first, see ``readings(hl7v2Batch:site:tables:)``.
    ///   - site: Who sent it.
    ///   - tables: What codes mean.
    /// - Throws: if the bytes are no message, or several.
    package init(hl7v2 bytes: [UInt8], site: Site, tables: Tables) throws(MessageError) {
        self.init(try Message(bytes), site: site, tables: tables)
    }

    /// Each message of a delivery with its own bytes, and what it says; a single message is a batch of one.
    ///
    /// A message that cannot be read takes nothing from the others. Wrong counts are findings of the first message.
    ///
    /// - Throws: if the delivery starts with neither MSH, FHS nor BHS.
    package static func readings(
        hl7v2Batch bytes: [UInt8],
        site: Site,
        tables: Tables
    ) throws(MessageError)
        -> [MessageReading]
    {
        let batch = try Batch(bytes)
        var readings: [MessageReading] = []
        for message in batch.messages {
            do throws(MessageError) {
                readings.append(
                    MessageReading(message, .success(try Reading(hl7v2: message, site: site, tables: tables)))
                )
            } catch {
                readings.append(MessageReading(message, .failure(error)))
            }
        }
        let findings = batch.miscounts.map { Finding(.warning, .batchCount, at: $0) }
        if !findings.isEmpty, case .success(var reading)? = readings.first?.outcome {
            reading.findings += findings
            readings[0] = MessageReading(readings[0].bytes, .success(reading))
        }
        return readings
    }

    /// What a message that was read already says.
    package init(_ message: Message, site: Site, tables: Tables) {
        let context = MessageContext(message, site: site, tables: tables)
        let contributions = context.contributions()
        let (findings, count, unmapped) = context.ledger.close()
        self.init(
            format: .hl7v2,
            documentID: context.header.controlID.isEmpty ? nil : context.documentID,
            contributions: contributions,
            findings: findings,
            ledger: count,
            unmapped: unmapped
        )
        unknownCodes = context.ledger.unknownCodes
    }
}
