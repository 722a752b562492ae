import CCDA
import FHIRR4
import Findings
import MappingTables

/// Devices that the patient has or uses; rules A8 and B79.
///
/// Source: C-CDA R2.1, <https://hl7.org/cda/us/ccda/StructureDefinition-NonMedicinalSupplyActivity.html>
extension CCDAMapping {
    /// A supply of something that is no medicine.
    func suppliedDevice(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        // That one device is not used has no resource of its own: its words are in the section (rule A7).
        guard !statement.isNegated || !namesDevice(statement) else { return [] }
        let devices = statement.isNegated ? [] : participatingDevices(statement)
        guard let device = devices.first ?? productDevice(statement) ?? noDevice(statement) else {
            guard isEvent(statement) else { return order(statement, scope) }
            return isVoid(statement) ? [] : [serviceRequest(statement, scope)]
        }
        var use = DeviceUseStatement(status: useStatus(statement), subject: patient, device: device)
        use.identifier = identifiers(statement.ids)
        use.timing = eventTime(statement.effectiveTime)
        use.reasonCode = indications(statement)
        use.bodySite = Self.merged(concepts(statement.targetSites))
        let authorship = authorship(of: statement, in: scope)
        use.source = authorship.latest?.reference("Patient", "Practitioner", "PractitionerRole", "RelatedPerson")
        use.recordedOn = authorship.first
        use.note = remarks(of: statement, besides: []) + instructions(statement)
        if let code = concept(statement.code) {
            use.extensions.append(Extension("urn:chartway:kind", .concept(code)))
        }
        if let amount = quantity(statement.quantity) {
            use.extensions.append(Extension("urn:chartway:quantity", .quantity(amount)))
        }
        use.extensions += (devices.dropFirst() + places(statement) + performers(statement)).map(Self.related)
        let reference = file(use, of: statement, in: scope)
        if statement.isNegated, let text = reference.reference { noneKnown.insert(text) }
        tie(others(of: statement, in: scope), to: reference)
        return [reference]
    }

    /// Whether it tells which device is meant.
    private func namesDevice(_ statement: ClinicalStatement) -> Bool {
        let players = statement.participants.compactMap(\.role).filter(Self.isDevice)
        return players.contains { !isVoid($0.player?.code) || !isVoid($0.code) || !identifiers($0.ids).isEmpty }
            || statement.product.map { !isVoid($0.code) } == true
    }

    private func useStatus(_ statement: ClinicalStatement) -> Primitive {
        switch statement.statusCode.flatMap({ text($0.code) }) {
        case "active": "active"
        case "completed": "completed"
        case "nullified": "entered-in-error"
        case "suspended", "held": "on-hold"
        case "aborted": "stopped"
        // R4 has no unknown status of use.
        default: Primitive(absent: "unknown")
        }
    }

    /// The product of a supply as a device.
    private func productDevice(_ statement: ClinicalStatement) -> Reference? {
        guard let product = statement.product else { return nil }
        let name = plainName(product.names)
        guard let type = concept(product.code) ?? name.map({ CodeableConcept(text: $0) }) else { return nil }
        var device = Device()
        device.type = type
        device.identifier = identifiers(product.ids)
        device.lotNumber = words(product.lotNumber)
        device.manufacturer = product.manufacturer.flatMap { plainName($0.names) }
        if let maker = product.manufacturer { keepAsStructure(maker) }
        device.patient = patient
        return register.file(device, key: key(of: product.ids), at: product.place)
    }

    /// "No devices": a negated supply of nothing in particular.
    private func noDevice(_ statement: ClinicalStatement) -> Reference? {
        guard statement.isNegated, let none = lookUp("NI", .cdaNoneKnownDevice) else { return nil }
        var device = Device()
        device.type = CodeableConcept(coding: Self.concept(none).coding, text: none.display)
        device.patient = patient
        return register.file(device, key: nil, at: statement.place)
    }

    /// The parts of a unique device identifier as observations of their own, which overrule the carrier's.
    func udiOrganizer(_ organizer: ClinicalStatement, _: EntryScope) -> [Reference] {
        var device = Device()
        device.identifier = identifiers(organizer.ids)
        for part in organizer.components.compactMap(\.statement) { read(part, into: &device) }
        guard device != Device() else { return [] }
        device.patient = patient
        return [register.file(device, key: key(of: organizer.ids), at: organizer.place)]
    }
}
