import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Immunization {
    /// What one RXA says of a dose given or not given: rules C60 to C62.
    ///
    /// Source: v2-to-FHIR segment map RXA[Immunization],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-rxa-to-immunization.html>
    init(_ rxa: RXA, _ orc: ORC?, _ numbers: OrderNumbers, _ context: MessageContext) {
        _ = context.branch(rxa.setID)
        _ = context.branch(rxa.administrationID)
        let vaccine = context.concept(rxa.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        let occurrence = context.eventTime(from: rxa.start, to: rxa.end)
        self.init(
            id: context.id(of: Immunization.kind, numbers.fillerFirst, from: rxa.segment),
            status: Immunization.status(rxa, context),
            vaccineCode: vaccine,
            patient: context.subject,
            occurrence: Immunization.dateTime(occurrence)
        )
        identifier = numbers.all
        encounter = context.encounter
        dose(rxa, context)
        origin(rxa, context)
        product(rxa, context)
        let refusals = rxa.refusalReasons.compactMap { context.concept($0, by: .v2Nip002Refusal) }
        statusReason = refusals.first
        reasonCode = rxa.indications.compactMap { context.concept($0) } + refusals.dropFirst()
        recorded = context.time(rxa.entered)
        performers(rxa, orc, context)
        place(rxa, context)
    }

    private static func dateTime(_ time: EventTime?) -> EventTime {
        var found: Primitive?
        if case .dateTime(let value)? = time { found = value }
        if case .period(let period)? = time { found = period.start }
        guard var found else { return .dateTime(Primitive(absent: "unknown")) }
        if found.value == nil { found.extensions.insert(.dataAbsentReason("unknown"), at: 0) }
        return .dateTime(found)
    }

    /// RXA-20 and 21 (C62): RE and NA are not done; D takes it back.
    private static func status(_ rxa: RXA, _ context: MessageContext) -> Primitive {
        let completion = context.code(rxa.completion, by: .v2ImmunizationStatus)
        if context.branch(rxa.action) == "D" { return "entered-in-error" }
        return completion.map { Primitive($0) } ?? "completed"
    }

    private mutating func dose(_ rxa: RXA, _ context: MessageContext) {
        isSubpotent = context.text(rxa.completion) == "PA" ? true : nil
        // 999 says that the amount is not known.
        guard let text = context.text(rxa.amount), text != "999" else {
            context.ledger.markUnread(rxa.unit.parts.leaves, .structural)
            return
        }
        doseQuantity = context.quantity(rxa.amount, unit: rxa.unit)
    }

    /// RXA-9 (C61): 00 is newly given, 01 to 08 are reported by somebody.
    private mutating func origin(_ rxa: RXA, _ context: MessageContext) {
        for cwe in rxa.notes {
            let code = context.text(cwe.code)
            guard let concept = context.concept(cwe) else { continue }
            switch code {
            case "00": primarySource = true
            case "01", "02", "03", "04", "05", "06", "07", "08":
                primarySource = false
                let table = TableName.v2Nip001ReportOrigin
                let found = code.flatMap { context.tables.translate($0, by: table) }
                var origin = concept
                if let found { origin.coding.insert(Coding(found), at: 0) }
                reportOrigin = origin
            default:
                note.append(Annotation(text: concept.text ?? concept.coding.first?.code ?? ""))
            }
        }
    }

    private mutating func product(_ rxa: RXA, _ context: MessageContext) {
        lotNumber = rxa.lotNumbers.lazy.compactMap { context.text($0) }.first
        expirationDate = rxa.expirations.lazy.compactMap { context.day($0) }.first
        for cwe in rxa.manufacturers {
            guard let concept = context.concept(cwe) else { continue }
            let coding = concept.coding.first
            let number = coding?.code.map { Identifier(system: coding?.system, value: Primitive($0)) }
            let name = coding?.code.flatMap { context.tables.manufacturer(mvx: $0) } ?? concept.text
            manufacturer = context.organization(Array(ifAny: number), name, at: rxa.segment)
        }
    }

    private mutating func performers(_ rxa: RXA, _ orc: ORC?, _ context: MessageContext) {
        let system = "http://terminology.hl7.org/CodeSystem/v2-0443"
        for person in context.practitioners(rxa.givenBy, at: rxa.segment) {
            let function = CodeableConcept(system, "AP", "Administering Provider")
            performer.append(Performer(function: function, actor: person))
        }
        guard let orc else { return }
        for person in context.practitioners(orc.orderedBy, at: orc.segment) {
            performer.append(Performer(function: CodeableConcept(system, "OP", "Ordering Provider"), actor: person))
        }
    }

    private mutating func place(_ rxa: RXA, _ context: MessageContext) {
        location = context.location(rxa.administeredAt, at: rxa.segment)
        let address = Address(rxa.address, context)
        let given = context.place(rxa.location, at: rxa.segment)
        if location == nil { location = given }
        guard location == nil, let address else { return }
        var place = Location(id: context.id(of: Location.kind, from: rxa.segment))
        place.address = address
        location = context.file(place, at: rxa.segment.place)
    }
}

extension MessageContext {
    /// RXA-11, a withdrawn shape of a location: the facility, or the point of care.
    func place(_ la2: LA2, at segment: Segment) -> Reference? {
        guard !la2.parts.isEmpty else { return nil }
        let names = [text(la2.facility.namespace), text(la2.pointOfCare), text(la2.room), text(la2.bed)].compactMap(
            \.self
        )
        let universal = text(la2.facility.universalID)
        var address = Address()
        address.line = [la2.street, la2.other].compactMap { text($0) }
        address.city = text(la2.city)
        address.state = text(la2.state)
        address.postalCode = text(la2.postalCode)
        address.country = text(la2.country)
        ledger.markUnread(la2.parts.leaves, .structural)
        guard !names.isEmpty || address != Address() else { return nil }
        let key = names.isEmpty ? "\(documentID)\u{1F}\(segment.number)" : names.joined(separator: "\u{1F}")
        var location = Location(id: id(of: Location.kind, key: "la2\u{1F}\(universal ?? "")\u{1F}\(key)"))
        location.name = names.isEmpty ? nil : names.joined(separator: ", ")
        if address != Address() { location.address = address }
        return file(location, at: segment.place)
    }
}
