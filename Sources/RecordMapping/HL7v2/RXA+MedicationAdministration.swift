import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MedicationAdministration {
    /// What one RXA says of a drug given that is no vaccine (RAS).
    ///
    /// Source: HL7 v2.5.1, section 4.14.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXA.htm>
    init(_ rxa: RXA, _ numbers: OrderNumbers, _ context: MessageContext) {
        _ = context.branch(rxa.setID)
        let counter = context.text(rxa.administrationID) ?? ""
        let drug = context.concept(rxa.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        self.init(
            id: context.id(of: MedicationAdministration.kind, numbers.all, counter, from: rxa.segment),
            status: MedicationAdministration.status(rxa, context),
            medication: .concept(drug),
            subject: context.subject,
            effective: context.eventTime(from: rxa.start, to: rxa.end) ?? .dateTime(Primitive(absent: "unknown"))
        )
        identifier = numbers.all
        self.context = context.encounter
        performer = context.practitioners(rxa.givenBy, at: rxa.segment).map { Performer(actor: $0) }
        statusReason = rxa.refusalReasons.compactMap { context.concept($0) }
        reasonCode = rxa.indications.compactMap { context.concept($0) }
        note = rxa.notes.compactMap { context.concept($0)?.text }.map { Annotation(text: $0) }
        if context.text(rxa.amount) != "999" {
            dosage = context.quantity(rxa.amount, unit: rxa.unit).map { Dosage(dose: $0) }
        }
        if let time = context.time(rxa.entered) { extensions.append(.time("urn:chartway:entered", time)) }
        let place =
            context.place(rxa.location, at: rxa.segment) ?? context.location(rxa.administeredAt, at: rxa.segment)
        if let place { extensions.append(Extension("urn:chartway:place", .reference(place))) }
        extensions += context.remaining(
            rxa.segment,
            [(8, .code), (12, .text), (13, .text), (14, .code), (28, .address)]
        )
        let product = DrugProduct(rxa.lotNumbers, rxa.expirations, rxa.manufacturers)
        if let found = product.file(drug, at: rxa.segment, context) { medication = .reference(found) }
    }

    /// RXA-20 and 21, as for vaccines (C62); a dose without a state is one whose state nobody knows.
    private static func status(_ rxa: RXA, _ context: MessageContext) -> Primitive {
        let completion = context.code(rxa.completion, by: .v2AdministrationStatus)
        if context.branch(rxa.action) == "D" { return "entered-in-error" }
        return completion.map { Primitive($0) } ?? "unknown"
    }

    /// What one RXG says of a dose that is to be given (RGV): whether it was given, nobody knows.
    ///
    /// Source: HL7 v2.5.1, section 4.14.6, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXG.htm>
    init(_ rxg: RXG, _ numbers: OrderNumbers, _ context: MessageContext) {
        let counter = context.text(rxg.counter) ?? ""
        let drug = context.concept(rxg.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        let timing = rxg.timing
        self.init(
            id: context.id(of: MedicationAdministration.kind, numbers.all, counter, from: rxg.segment),
            status: "unknown",
            medication: .concept(drug),
            subject: context.subject,
            effective: context.eventTime(from: timing.start, to: timing.end) ?? .dateTime(Primitive(absent: "unknown"))
        )
        identifier = numbers.all
        self.context = context.encounter
        reasonCode = rxg.indications.compactMap { context.concept($0) }
        note = (rxg.notes + rxg.instructions).compactMap { context.concept($0)?.text }.map { Annotation(text: $0) }
        dosage = context.quantity(rxg.least, unit: rxg.unit).map { Dosage(dose: $0) }
        let place = context.place(rxg.place, at: rxg.segment)
        if let place { extensions.append(Extension("urn:chartway:place", .reference(place))) }
        let rest: [(Int, FieldKind)] = [
            (2, .text), (3, .text), (6, .text), (8, .code), (10, .text), (12, .text), (14, .text), (15, .text),
            (16, .code), (17, .text), (18, .code),
        ]
        extensions += context.remaining(rxg.segment, rest)
        let product = DrugProduct(rxg.lotNumbers, rxg.expirations, rxg.manufacturers)
        if let found = product.file(drug, at: rxg.segment, context) { medication = .reference(found) }
    }
}
