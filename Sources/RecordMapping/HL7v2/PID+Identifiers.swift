import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Patient {
    /// PID-3 with all repetitions, then the elder fields PID-2 and 4, then PID-19 and 20 (C16).
    static func identifiers(_ pid: PID, _ context: MessageContext) -> [Identifier] {
        var list = pid.identifiers.compactMap { context.identifier($0) }
        func add(_ identifier: Identifier?) {
            guard let identifier, let value = identifier.value else { return }
            let isKnown = list.contains {
                $0.value == value && ($0.system == identifier.system || identifier.system == nil)
            }
            if !isKnown { list.append(identifier) }
        }
        add(context.identifier(pid.externalID))
        for cx in pid.alternateIDs { add(context.identifier(cx)) }
        if let number = context.text(pid.socialSecurityNumber) {
            var identifier = Identifier(system: "http://hl7.org/fhir/sid/us-ssn", value: Primitive(number))
            identifier.type = MessageContext.identifierType("SS")
            add(identifier)
        }
        add(licence(pid.driversLicense, context))
        return list
    }

    private static func licence(_ dln: DLN, _ context: MessageContext) -> Identifier? {
        guard let number = context.text(dln.number) else { return nil }
        var identifier = Identifier(value: Primitive(number))
        identifier.type = MessageContext.identifierType("DL")
        identifier.period = context.time(dln.expires).map { Period(end: $0) }
        if let state = context.concept(dln.issuer) {
            let name = state.text ?? state.coding.first?.code
            identifier.assigner = name.map { Reference(display: $0) }
            identifier.system = name.map { context.site.uri(namespace: "DL:\($0)") }
        }
        return identifier
    }

    /// PID-18 as an account of the patient.
    static func account(_ cx: CX, of patient: Reference, at segment: Segment, _ context: MessageContext) -> Account? {
        guard var identifier = context.identifier(cx) else { return nil }
        identifier.type = identifier.type ?? MessageContext.identifierType("AN")
        var account = Account(
            id: context.id(of: Account.kind, [identifier], from: segment),
            status: "unknown"
        )
        account.identifier = [identifier]
        account.subject = [patient]
        return account
    }
}
