import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Who and what took part in something, and in which role: a ROL, or from v2.7 a PRT.
///
/// Addresses and telephones go to the person or the organization named; what R4 has no place for is in extensions of
/// the resource that the segment belongs to.
///
/// Source: v2-to-FHIR segment maps PRT[PractitionerRole], PRT[Device] and ROL[CareTeam],
/// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-prt-to-practitionerrole.html>
struct MessageParticipant {
    let role: CodeableConcept?
    let people: [Reference]
    let organizations: [Reference]
    let places: [Reference]
    let device: Reference?
    let period: Period?
    let extensions: [Extension]

    /// In which role and when they took part, for resources that have no element for it; `nil` if neither was sent.
    var participation: Extension? {
        guard role != nil || period != nil else { return nil }
        var parts = [role.map { Extension("role", .concept($0)) }, period.map { Extension("period", .period($0)) }]
            .compactMap(\.self)
        let actors = people + organizations + places + Array(ifAny: device)
        parts += actors.map { Extension("actor", .reference($0)) }
        return Extension("urn:chartway:participation", extensions: parts)
    }

    init(_ segment: Segment, _ context: MessageContext) {
        self = segment.name == "ROL" ? Self(ROL(segment), context) : Self(PRT(segment), context)
    }

    private init(_ rol: ROL, _ context: MessageContext) {
        let segment = rol.segment
        role = context.concept(rol.role, by: .v2ProviderRole)
        people = context.practitioners(rol.persons, at: segment)
        period = context.period(from: rol.start, to: rol.end)
        organizations = segment[14].compactMap { context.organization(XON($0), at: segment) }
        places = []
        device = nil
        let addresses = rol.addresses.compactMap { Address($0, context) }
        let phones = rol.telecoms.compactMap { ContactPoint($0, context) }
        context.complete(people + organizations, addresses, phones)
        // Ids and actions choose nothing that a participant has an element for.
        for field in [1, 2] { context.ledger.markUnread(segment[field].leaves, .structural) }
        extensions = context.remaining(segment, RemainingFields.rol)
    }

    private init(_ prt: PRT, _ context: MessageContext) {
        let segment = prt.segment
        role = context.concept(prt.role, by: .v2ProviderRole)
        people = context.practitioners(prt.persons, at: segment)
        period = context.period(from: prt.start, to: prt.end)
        organizations = prt.organizations.compactMap { context.organization($0, at: segment) }
        places = prt.locations.compactMap { context.location($0, at: segment) }
        device = Device(prt, context).map { context.file($0, at: segment.place) }
        let addresses = prt.addresses.compactMap { Address($0, context) }
        let phones = prt.telecoms.compactMap { ContactPoint($0, context) }
        let isKept = context.complete(people + organizations, addresses, phones)
        for field in [1, 2] { context.ledger.markUnread(segment[field].leaves, .structural) }
        var rest = context.remaining(segment, RemainingFields.prt)
        if !isKept { rest += addresses.map { Extension("urn:chartway:PRT-14", .address($0)) } }
        if !isKept { rest += phones.map { Extension("urn:chartway:PRT-15", .contactPoint($0)) } }
        extensions = rest
    }
}

extension MessageContext {
    /// Gives the first person or organization an address and telephones; `false` if there is nobody to have them.
    @discardableResult
    func complete(_ parties: [Reference], _ address: [Address], _ telecom: [ContactPoint]) -> Bool {
        guard let text = parties.first?.reference, let slash = text.firstIndex(of: "/") else { return false }
        let id = String(text[text.index(after: slash)...])
        let isPerson = directory.change(practitioner: id) { known in
            known.address += address.filter { !known.address.contains($0) }
            known.telecom += telecom.filter { !known.telecom.contains($0) }
        }
        if !isPerson {
            directory.change(organization: id) { known in
                known.address += address.filter { !known.address.contains($0) }
                known.telecom += telecom.filter { !known.telecom.contains($0) }
            }
        }
        return true
    }
}

extension Device {
    /// What a PRT says of a device, from v2.8 with its UDI and what is part of it; `nil` if it names none.
    fileprivate init?(_ prt: PRT, _ context: MessageContext) {
        let numbers = prt.devices.compactMap { context.identifier($0) }
        let carrier = context.text(prt.deviceUDI.value)
        let serial = context.text(prt.deviceSerial)
        guard !numbers.isEmpty || carrier != nil || serial != nil else { return nil }
        let key = MessageContext.key(numbers) ?? carrier.map { "UDI|\($0)" }
        self.init(
            id: key.map { context.id(of: Device.kind, key: $0) } ?? context.id(of: Device.kind, from: prt.segment)
        )
        identifier = numbers
        udiCarrier = carrier.map { [UdiCarrier(carrierHRF: $0)] } ?? []
        manufactureDate = context.time(prt.deviceMade)
        expirationDate = context.time(prt.deviceExpires)
        lotNumber = context.text(prt.deviceLot)
        serialNumber = serial
        type = prt.segment[22].first.isEmpty ? nil : context.concept(CWE(prt.segment[22].first))
        context.ledger.markUnread(prt.deviceUDI.parts.leaves, .structural)
    }
}
