import CCDA
import FHIRR4
import Findings
import MappingTables

/// Implants and aids; rule B79.
///
/// Source: C-CDA R2.1, product instance, <https://hl7.org/cda/us/ccda/StructureDefinition-ProductInstance.html>
extension CCDAMapping {
    /// The root under which a number is a unique device identifier.
    static let udiRoot = "2.16.840.1.113883.3.3719"

    /// A device in the role of a product.
    func device(_ role: Role) -> Reference? {
        var device = Device()
        device.identifier = identifiers(role.ids)
        for id in role.ids where id.root.unrecorded == Self.udiRoot {
            if let carrier = text(id.extension) { device.read(udi: carrier) }
        }
        let player = role.player
        let name = plainName(player?.names)
        device.type = concept(player?.code) ?? concept(role.code) ?? name.map { CodeableConcept(text: $0) }
        if let model = words(player?.manufacturerModelName) {
            device.deviceName.append(Device.DeviceName(name: model, type: "model-name"))
        }
        if let name { device.deviceName.append(Device.DeviceName(name: name, type: "user-friendly-name")) }
        if let text = words(player?.description) { device.note.append(Annotation(text: text)) }
        if let maker = role.organization {
            device.manufacturer = plainName(maker.names) ?? words(maker.description)
            device.owner = nil
            for id in identifiers(maker.ids) {
                device.extensions.append(Extension("urn:chartway:manufacturer-id", .identifier(id)))
            }
            keepAsStructure(maker)
        }
        guard device != Device() else { return nil }
        device.patient = patient
        return register.file(device, key: key(of: role.ids), at: role.place, unite: Device.unite)
    }
}

extension Device {
    /// The same device in two statements.
    static func unite(_ known: inout Device, _ new: Device) -> Bool {
        guard known.type == nil || new.type == nil || known.type == new.type else { return false }
        known.identifier.unite(new.identifier)
        known.type = known.type ?? new.type
        known.deviceName.unite(new.deviceName)
        known.manufacturer = known.manufacturer ?? new.manufacturer
        known.note.unite(new.note)
        known.extensions.unite(new.extensions)
        return true
    }

    /// Takes the parts of a carrier of issuing agency GS1: `(01)` device, `(11)` made, `(17)` expires, `(10)` lot,
    /// `(21)` serial number.
    mutating func read(udi carrier: String) {
        var udi = UdiCarrier(carrierHRF: carrier)
        for part in carrier.split(separator: "(") {
            let pieces = part.split(separator: ")", maxSplits: 1)
            guard pieces.count == 2 else { continue }
            let text = String(pieces[1]).filter { $0 != " " }
            switch pieces[0] {
            case "01":
                udi.deviceIdentifier = text
                udi.issuer = "http://hl7.org/fhir/NamingSystem/gs1-di"
            case "11": manufactureDate = Self.date(sixDigits: text)
            case "17": expirationDate = Self.date(sixDigits: text)
            case "10": lotNumber = text
            case "21": serialNumber = text
            default: break
            }
        }
        udi.jurisdiction = udi.deviceIdentifier == nil ? nil : "http://hl7.org/fhir/NamingSystem/fda-udi"
        udiCarrier = [udi]
    }

    /// `YYMMDD`; a day of `00` leaves the month.
    private static func date(sixDigits text: String) -> Primitive? {
        guard text.utf8.count == 6, let number = Int(text), number > 0 else { return nil }
        let day = text.hasSuffix("00") ? "" : String(text.suffix(2))
        // GS1 counts two-digit years from fifty years back; implants are younger than that.
        let spelled = "20" + text.prefix(4) + day
        return CDATime(spelled).map { Primitive($0.date) }
    }
}
