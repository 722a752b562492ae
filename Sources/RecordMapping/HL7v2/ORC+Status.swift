import FHIRR4
import Findings
import HL7v2
import MappingTables

extension ServiceRequest {
    /// ORC-5, else ORC-1 (C31); a wish to cancel leaves the order active until the filler answers.
    static func status(_ orc: ORC, _ context: MessageContext) -> Primitive {
        let control = context.text(orc.control, .structural)
        let stated = context.code(orc.status, by: .v2RequestStatus)
        if control == "CA" {
            context.ledger.note(.note, .statusAssumed, at: orc.control)
            return context.site.settings.cancelRequested == .revoked ? "revoked" : "active"
        }
        if let stated { return Primitive(stated) }
        let found = control.flatMap { context.tables.translate($0, by: .v2ControlRequestStatus)?.code }
        return found.map { Primitive($0) } ?? "unknown"
    }
}

extension MedicationRequest {
    /// ORC-5, else ORC-1 (C31, C51).
    static func status(_ orc: ORC?, _ context: MessageContext) -> Primitive {
        guard let orc else { return "unknown" }
        let control = context.text(orc.control, .structural)
        let stated = context.code(orc.status, by: .v2MedicationStatus)
        if let stated { return Primitive(stated) }
        let found = control.flatMap { context.tables.translate($0, by: .v2ControlMedicationStatus)?.code }
        return found.map { Primitive($0) } ?? "unknown"
    }
}

extension MessageContext {
    /// Where the order was placed: its address and telephone are those of the facility (ORC-21 to 24).
    func contact(_ orc: ORC, _ organization: Reference?) {
        // Without a facility they stay with the order.
        guard let id = organization?.directoryID else { return }
        guard let position = directory.organizations.position(of: id) else { return }
        let addresses = orc.facilityAddresses.compactMap { Address($0, self) }
        let phones = (orc.facilityPhones + orc.callback).compactMap { ContactPoint($0, self, use: "work") }
        directory.change(organization: position) {
            $0.address.unite(addresses)
            $0.telecom.unite(phones)
        }
    }

    /// A label of access (A31) by the words of table 0177.
    func confidentiality(_ coding: Coding) -> Coding {
        let system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
        switch coding.code?.uppercased() {
        case "R", "VR", "ETH", "HIV", "PSY", "AID", "UWM": return Coding(system: system, code: "R")
        case "V": return Coding(system: system, code: "V")
        case "N", "U": return Coding(system: system, code: "N")
        default: return Coding(system: system, code: "R", display: coding.display)
        }
    }
}
