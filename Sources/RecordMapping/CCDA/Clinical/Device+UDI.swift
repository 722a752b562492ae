import CCDA
import FHIRR4
import Findings

/// The parts of a unique device identifier as observations; rule B79.
///
/// Source: C-CDA companion guide, <https://hl7.org/cda/us/ccda/StructureDefinition-UDIOrganizer.html>
extension CCDAMapping {
    /// One part by its code.
    func read(_ part: ClinicalStatement, into device: inout Device) {
        let code = part.code?.code.unrecorded ?? ""
        claim(part)
        let value = part.value.flatMap(value)
        let told = part.value.flatMap { text($0.document.text) } ?? value.flatMap(Self.words)
        switch code {
        case "C101672": device.lotNumber = told
        case "C101671": device.serialNumber = told
        case "C113843": device.distinctIdentifier = told
        case "C101670": device.expirationDate = part.value.flatMap { date($0.time) }
        case "C101669": device.manufactureDate = part.value.flatMap { date($0.time) }
        case "C99285": device.modelNumber = told
        case "C99286": device.partNumber = told
        case "C54131": device.manufacturer = told
        case "C71898": if let told { device.deviceName.append(Device.DeviceName(name: told, type: "model-name")) }
        case "C101722", "C160938": readIdentifier(part, into: &device)
        default:
            guard let told, let name = part.code?.displayName.unrecorded, !name.isEmpty else { return }
            device.note.append(note(name, told))
        }
    }

    private func readIdentifier(_ part: ClinicalStatement, into device: inout Device) {
        guard let value = part.value else { return }
        let id = II(value.element)
        guard let number = text(id.extension) ?? text(id.root) else { return }
        var carrier = device.udiCarrier.first ?? Device.UdiCarrier()
        carrier.deviceIdentifier = number
        carrier.issuer = id.extension.isEmpty ? nil : system(ofRoot: id.root.unrecorded)
        device.udiCarrier = [carrier]
    }
}
