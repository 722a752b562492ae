package import ClinicalRecord
package import Findings
package import RecordStore

/// A made-up hospital that sends deliveries about made-up people; the same call gives the same delivery.
package struct Hospital: Sendable {
    package let source: String

    package init(_ source: String) { self.source = source }

    /// The id that this hospital's Patient resources have in the archive.
    package func recordID(_ number: String) -> String { NameBasedUUID.of("\(source) patient \(number)") }

    /// The id of a resource of this hospital.
    package func id(_ kind: String, _ key: String) -> String { NameBasedUUID.of("\(source) \(kind) \(key)") }

    /// A Patient resource; members beyond the id as JSON text.
    package func patient(_ number: String, _ members: String, at time: String? = nil) -> ContributedResource {
        let id = recordID(number)
        let json = #"{"resourceType":"Patient","id":"\#(id)",\#(members)}"#
        let place = Place(offset: 0, path: "P")
        return ContributedResource(kind: "Patient", id: id, json: Array(json.utf8), place: place, eventTime: time)
    }

    /// Any other resource; members beyond the id as JSON text.
    package func resource(
        _ kind: String,
        _ key: String,
        _ members: String,
        at time: String? = nil
    ) -> ContributedResource {
        let id = id(kind, key)
        let json = #"{"resourceType":"\#(kind)","id":"\#(id)",\#(members)}"#
        let place = Place(offset: 7, line: 3, path: "Bundle.entry[1].resource")
        return ContributedResource(kind: kind, id: id, json: Array(json.utf8), place: place, eventTime: time)
    }

    /// A laboratory result.
    package func result(
        _ key: String,
        code: String = "718-7",
        day: String = "2024-03-05",
        value: String = "13.2",
        status: String = "final",
        at time: String? = nil
    ) -> ContributedResource {
        resource(
            "Observation",
            key,
            """
            "status":"\(status)","category":[{"coding":[{"system":"urn:categories","code":"laboratory"}]}],\
            "code":{"coding":[{"system":"http://loinc.org","code":"\(code)"}]},\
            "effectiveDateTime":"\(day)T08:00:00Z",\
            "valueQuantity":{"value":\(value),"unit":"g/dL","system":"http://unitsofmeasure.org","code":"g/dL"}
            """,
            at: time
        )
    }

    /// What one delivery says about one person, or about nobody.
    package func contribution(
        _ number: String?,
        _ patient: ContributedResource? = nil,
        _ resources: [ContributedResource] = [],
        links: [LinkAssertion] = [],
        withdrawn: Set<String>? = nil
    ) -> PreparedContribution {
        PreparedContribution(
            Contribution(
                source: source,
                subjectID: number.map(recordID),
                patient: patient,
                resources: resources,
                links: links
            ),
            withdrawn: withdrawn
        )
    }

    /// A delivery; unlike texts have unlike hashes.
    package func intake(
        _ text: String,
        _ contributions: [PreparedContribution],
        documentID: String? = nil,
        findings: [Finding] = [],
        unmapped: [Place] = [],
        status: DeliveryStatus = .imported,
        received: Int64 = 1_700_000_000_000
    ) -> Intake {
        var hash = ContentHash()
        var sha256: [UInt8] = []
        for part in ["a", "b", "c", "d"] {
            hash.add("\(part)\(text)".utf8)
            sha256 += (0..<8).map { UInt8(truncatingIfNeeded: hash.value >> Int64($0 * 8)) }
        }
        let delivery = Delivery(
            bytes: Array(text.utf8),
            sha256: sha256,
            source: source,
            name: "\(source).json",
            format: .fhirJSON,
            receivedAt: Timestamp(milliseconds: received),
            documentID: documentID
        )
        var ledger = LedgerCount()
        (ledger.leaves, ledger.mapped, ledger.unmapped) = (9 + unmapped.count, 9, unmapped.count)
        return Intake(
            delivery,
            contributions: contributions,
            findings: findings,
            ledger: ledger,
            unmapped: unmapped,
            status: status
        )
    }
}
