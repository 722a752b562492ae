import ClinicalRecord
import FHIRR4
import JSONTree
package import RecordStore

/// A person's record as an International Patient Summary: a document whose Composition stands first.
///
/// What has no section in a summary is in it only if something in a section refers to it; what was entered in error
/// is not. A required section of which the record knows nothing says so and claims nothing.
///
/// Source: <https://hl7.org/fhir/uv/ips/STU1.1/StructureDefinition-Bundle-uv-ips.html>
package struct InternationalSummary: Sendable {
    private let archive: any Archive

    package init(archive: any Archive) { self.archive = archive }

    /// - Parameters:
    ///   - personID: Any id that leads to the person.
    ///   - time: When the document is made.
    /// - Returns: Compact JSON.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person.
    package func write(_ personID: String, at time: Timestamp) async throws(Refusal) -> [UInt8] {
        let records = PermittedRecords.unlimited(archive)
        return Self.document(try await RecordReading(records: records).everything(of: personID), at: time)
    }

    /// The document of a Patient, who stands first, and everything that belongs to them.
    static func document(_ resources: [StampedResource], at time: Timestamp) -> [UInt8] {
        let person = resources[0].id
        let id = NameBasedUUID.of("ips\u{1F}\(person)\u{1F}\(time)")
        let device = author()
        let placed = placed(resources.dropFirst())
        var composition = Composition(
            id: NameBasedUUID.of("ips-composition\u{1F}\(person)\u{1F}\(time)"),
            status: "final",
            type: loinc("60591-5", "Patient summary Document"),
            date: Primitive(time.description),
            title: "International Patient Summary"
        )
        composition.identifier = Identifier(system: "urn:ietf:rfc:3986", value: Primitive("urn:uuid:\(id)"))
        composition.subject = Reference("Patient/\(person)")
        composition.author = [Reference("Device/\(device.id ?? "")")]
        composition.section = PatientSummaryPart.allCases.compactMap { section($0, placed[$0] ?? [], resources) }
        var items = [BundleItem(kind: "Composition", id: composition.id ?? "", json: composition.json())]
        items += reached(from: [resources[0]] + placed.values.flatMap { $0 }, in: resources).map {
            BundleItem(kind: $0.kind, id: $0.id, json: $0.json)
        }
        items.append(BundleItem(kind: "Device", id: device.id ?? "", json: device.json()))
        return CollectionBundle.write(items, documentID: id, timestamp: time.description)
    }

    private static func placed(_ resources: ArraySlice<StampedResource>) -> [PatientSummaryPart: [StampedResource]] {
        var placed: [PatientSummaryPart: [StampedResource]] = [:]
        for resource in resources {
            guard let tree = try? JSONTree(resource.json), let part = PatientSummaryPart(tree.root) else { continue }
            placed[part, default: []].append(resource)
        }
        return placed
    }

    private static func section(
        _ part: PatientSummaryPart,
        _ entries: [StampedResource],
        _ all: [StampedResource]
    ) -> Composition.Section? {
        guard part.isRequired || !entries.isEmpty else { return nil }
        let rows = entries.compactMap { entry in
            (try? JSONTree(entry.json)).map { tree in NarrativeRow(tree.root) { name(of: $0, in: all) } }
        }
        let sentence = "The record holds no information for this section."
        let div = NarrativeTable.div(rows, otherwise: sentence)
        return Composition.Section(
            title: part.title,
            code: loinc(part.rawValue, part.display),
            text: Narrative(status: "generated", div: div),
            entry: entries.map { Reference("\($0.kind)/\($0.id)") },
            emptyReason: entries.isEmpty ? unavailable : nil
        )
    }

    /// What a medication or device is called that another resource refers to.
    private static func name(of reference: String, in resources: [StampedResource]) -> String? {
        guard let id = reference.split(separator: "/").last.map(String.init) else { return nil }
        guard let target = resources.first(where: { $0.id == id }) else { return nil }
        return (try? JSONTree(target.json)).map { NarrativeRow($0.root) { _ in nil }.what }
    }

    /// The given resources and all that they refer to, in the order of the record.
    private static func reached(from start: [StampedResource], in all: [StampedResource]) -> [StampedResource] {
        let known = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        var seen = Set(start.map(\.id))
        var open = start
        while let resource = open.popLast() {
            for target in ResourceLinks.targets(in: resource.json) {
                guard let found = known[target.id], !isMistake(found), seen.insert(target.id).inserted else { continue }
                open.append(found)
            }
        }
        return all.filter { seen.contains($0.id) }
    }

    private static func isMistake(_ resource: StampedResource) -> Bool {
        guard let root = (try? JSONTree(resource.json))?.root else { return true }
        let certainty = root["verificationStatus"]?["coding"]?.elements.map { $0 } ?? []
        return root["status"]?.string == "entered-in-error"
            || certainty.contains { $0["code"]?.string == "entered-in-error" }
    }

    /// The program that put the document together.
    private static func author() -> Device {
        var device = Device(id: NameBasedUUID.of("author\u{1F}chartway"))
        device.deviceName = [Device.DeviceName(name: "Chartway", type: "manufacturer-name")]
        return device
    }

    private static func loinc(_ code: String, _ display: String) -> CodeableConcept {
        CodeableConcept(coding: [Coding(system: "http://loinc.org", code: code, display: display)])
    }

    /// Nobody said anything: not the same as "there is none".
    private static let unavailable = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/list-empty-reason",
                code: "unavailable",
                display: "Unavailable"
            )
        ]
    )
}
