import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Patient {
    /// What one PID segment says: rule C16.
    ///
    /// Source: v2-to-FHIR segment map PID[Patient],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pid-to-patient.html>
    init(_ pid: PID, _ context: MessageContext) {
        self.init()
        _ = context.branch(pid.setID)
        identifier = Patient.identifiers(pid, context)
        id = Patient.id(identifier, pid, context)
        name = pid.names.compactMap { HumanName($0, context) }
        name += pid.aliases.compactMap { HumanName($0, context) }.filter { !name.contains($0) }
        gender = Patient.gender(pid.sex, context)
        birth(pid, context)
        address = pid.addresses.compactMap { Address($0, context) }
        if let county = context.text(pid.county) { district(county) }
        telecom(pid, context)
        communication = context.concept(pid.language).map { [Communication(language: $0)] } ?? []
        maritalStatus = context.concept(pid.maritalStatus, by: .v2MaritalStatus)
        death(pid, context)
        traits(pid, context)
        animal(pid, context)
    }

    /// The id of the patient by PID-3, or by name, birth and sex where there is no number.
    static func id(_ identifiers: [Identifier], _ pid: PID, _ context: MessageContext) -> String {
        if let key = MessageContext.key(identifiers) { return context.id(of: kind, key: key) }
        let content = [5, 7, 8, 11].flatMap { pid.segment[$0].map(\.joined) }
        return context.id(of: kind, content: content.joined(separator: "|"))
    }

    /// Administrative gender by table 0001; `nil` claims nothing.
    static func gender(_ sex: CWE, _ context: MessageContext) -> Primitive? {
        guard let code = context.text(sex.code) else { return nil }
        let found = context.site.translate(code, by: .v2Sex) ?? context.tables.translate(code.uppercased(), by: .v2Sex)
        guard let found else {
            context.ledger.note(.warning, unknown: sex.code, in: TableName.v2Sex.path)
            return context.concept(sex).map { Primitive("unknown", extensions: [.alternateCodes($0)]) }
        }
        context.ledger.markUnread(sex.parts.leaves, .mapped)
        guard found.code == "other", let sent = context.concept(sex) else { return Primitive(found.code) }
        // A, O and N all become "other"; which of them it was stays.
        return Primitive(found.code, extensions: [.alternateCodes(sent)])
    }

    private mutating func birth(_ pid: PID, _ context: MessageContext) {
        birthDate = context.day(pid.birth)
        if let time = context.time(pid.birth), let spelled = time.value {
            let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
            birthDate?.extensions += spelled.utf8.count > 10 ? [Extension(url, .dateTime(time))] : time.extensions
        }
        let order = context.integer(pid.birthOrder, atLeast: 1)
        let isMultiple = context.flag(pid.multipleBirth)
        multipleBirth = order.flatMap { isMultiple == false ? nil : .integer($0) } ?? isMultiple.map { .boolean($0) }
        if isMultiple == false, let order { extensions.append(Extension("urn:chartway:PID-25", .integer(order))) }
        if let place = context.text(pid.birthPlace) {
            extensions.append(
                Extension("http://hl7.org/fhir/StructureDefinition/patient-birthPlace", .address(Address(text: place)))
            )
        }
    }

    private mutating func death(_ pid: PID, _ context: MessageContext) {
        let time = context.time(pid.death)
        let flag = context.flag(pid.isDead)
        if let time { deceased = .dateTime(time) } else if let flag { deceased = .boolean(flag) }
    }

    private mutating func district(_ county: String) {
        if address.isEmpty {
            address = [Address(district: county)]
        } else if address[0].district == nil {
            address[0].district = county
        }
    }

    private mutating func telecom(_ pid: PID, _ context: MessageContext) {
        telecom = pid.homePhones.compactMap { ContactPoint($0, context, use: "home") }
        telecom += pid.workPhones.compactMap { ContactPoint($0, context, use: "work") }
        telecom += pid.telecoms.compactMap { ContactPoint($0, context) }.filter { !telecom.contains($0) }
    }
}
