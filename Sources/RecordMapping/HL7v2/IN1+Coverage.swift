import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Coverage {
    /// What one IN1 segment says: rule C72.
    ///
    /// Source: v2-to-FHIR segment map IN1[Coverage],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-in1-to-coverage.html>
    ///
    /// - Parameters:
    ///   - in1: The segment.
    ///   - patient: Whom the message is about.
    ///   - context: The message at hand.
    init(_ in1: IN1, of patient: Patient, _ context: MessageContext) {
        _ = context.branch(in1.setID)
        self.init(status: "active", beneficiary: context.subject)
        context.ledger.note(.note, .statusAssumed, at: in1.segment.place)
        if let plan = context.concept(in1.plan) { add(class: "plan", plan.coding.first?.code ?? plan.text, plan.text) }
        payor = Coverage.insurers(in1, context)
        add(
            class: "group",
            context.text(in1.group),
            in1.groupNames.compactMap { context.text($0.name) }.first
        )
        period = context.period(from: in1.start, to: in1.end)
        let (planType, policyType) = (context.concept(in1.planType), context.concept(in1.policyType))
        type = planType ?? policyType
        if planType != nil, let policyType { extensions.append(Extension("urn:chartway:IN1-35", .concept(policyType))) }
        let policyNumber = context.text(in1.policyNumber)
        let numbers = in1.insuredIDs.compactMap { context.identifier($0) }
        subscriberId = numbers.first?.value?.value ?? policyNumber
        if let policyNumber { identifier = [Identifier(value: Primitive(policyNumber))] }
        for number in numbers { add(number) }
        order = context.integer(in1.priority, atLeast: 1)
        relationship = Coverage.relationship(in1.relationship, context)
        holder(in1, patient, context)
        let payer = payor.first?.reference ?? payor.first?.display ?? ""
        let key = [context.subject.reference ?? "", payer, subscriberId ?? "", self.class.first?.value ?? ""]
        id =
            subscriberId == nil && self.class.isEmpty
            ? context.id(of: Coverage.kind, from: in1.segment)
            : context.id(of: Coverage.kind, content: key.joined(separator: "\u{1F}"))
        if payor.isEmpty { payor = [Reference(extensions: [.dataAbsentReason("unknown")])] }
    }

    private mutating func add(class code: String, _ value: String?, _ name: String?) {
        guard let value = value ?? name else { return }
        let type = CodeableConcept("http://terminology.hl7.org/CodeSystem/coverage-class", code)
        self.class.append(Class(type: type, value: value, name: name))
    }

    private static func insurers(_ in1: IN1, _ context: MessageContext) -> [Reference] {
        let numbers =
            in1.companies.compactMap { context.identifier($0) }
            + in1.companyNames.compactMap { context.identifier($0) }
        let addresses = in1.companyAddresses.compactMap { Address($0, context) }
        let phones = in1.companyPhones.compactMap { ContactPoint($0, context, use: "work") }
        let name = in1.companyNames.compactMap { context.text($0.name) }.first
        let insurer = context.organization(numbers, name, address: addresses, telecom: phones, at: in1.segment)
        return insurer.map { [$0] } ?? []
    }

    /// Self, spouse, child, or other: the codes of R4 (B71).
    static func relationship(_ sent: CWE, _ context: MessageContext) -> CodeableConcept? {
        guard var concept = context.concept(sent, by: .v2Relationship) else { return nil }
        let code =
            switch concept.coding.first?.code {
            case "ONESELF", "SEL": "self"
            case "SPS", "SPO": "spouse"
            case "CHILD", "CHD", "SONC", "DAUC": "child"
            case "PRN", "PAR", "FTH", "MTH": "parent"
            default: "other"
            }
        let system = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
        concept.coding.insert(Coding(system: system, code: code), at: 0)
        return concept
    }

    /// IN1-16 to 19: who holds the policy, if it is not the patient.
    private mutating func holder(_ in1: IN1, _ patient: Patient, _ context: MessageContext) {
        let names = in1.insuredNames.compactMap { HumanName($0, context) }
        let addresses = in1.insuredAddresses.compactMap { Address($0, context) }
        let birth = context.day(in1.insuredBirth)
        let sex = Patient.gender(in1.insuredSex, context)
        if relationship?.coding.first?.code == "self" {
            subscriber = context.subject
            keep(
                names.filter { name in
                    !patient.name.contains {
                        $0.text == name.text && name.extensions.allSatisfy($0.extensions.contains)
                    }
                },
                addresses.filter { !patient.address.contains($0) },
                birth == patient.birthDate ? nil : birth,
                sex == patient.gender ? nil : sex
            )
        } else if let name = names.first {
            let key = "\(context.subject.reference ?? "")\u{1F}\(name.text ?? "")\u{1F}\(birth?.value ?? "")"
            var person = RelatedPerson(id: context.id(of: RelatedPerson.kind, content: key), patient: context.subject)
            person.name = names
            person.address = addresses
            person.birthDate = birth
            person.gender = sex
            subscriber = context.file(person, at: in1.segment.place)
            policyHolder = subscriber
        } else {
            keep(names, addresses, birth, sex)
        }
    }

    /// What the insurer has of the insured and the patient's own record has not: it is not for us to say who is right.
    private mutating func keep(_ names: [HumanName], _ addresses: [Address], _ birth: Primitive?, _ sex: Primitive?) {
        extensions += names.map { Extension("urn:chartway:IN1-16", .humanName($0)) }
        extensions += Array(ifAny: birth).map { Extension("urn:chartway:IN1-18", .date($0)) }
        extensions += addresses.map { Extension("urn:chartway:IN1-19", .address($0)) }
        if let code = sex?.value { extensions.append(Extension("urn:chartway:IN1-43", .code(code))) }
    }
}
