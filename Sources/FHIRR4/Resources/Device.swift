package import JSONTree

/// A device used in care, from an implant to a program.
///
/// Source: <https://hl7.org/fhir/R4/device.html>
package struct Device: FHIRResource {
    package static let kind = "Device"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var definition: Reference?
    package var udiCarrier: [UdiCarrier] = []
    /// `active`, `inactive`, `entered-in-error` or `unknown`.
    package var status: Primitive?
    /// `online`, `paused`, `standby`, `offline`, `not-ready`, `transduc-discon`, `hw-discon` or `off`.
    package var statusReason: [CodeableConcept] = []
    package var distinctIdentifier: String?
    package var manufacturer: String?
    package var manufactureDate: Primitive?
    package var expirationDate: Primitive?
    package var lotNumber: String?
    package var serialNumber: String?
    package var deviceName: [DeviceName] = []
    package var modelNumber: String?
    package var partNumber: String?
    package var type: CodeableConcept?
    package var patient: Reference?
    package var owner: Reference?
    package var contact: [ContactPoint] = []
    package var location: Reference?
    package var url: String?
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var parent: Reference?
}

extension Device {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        definition = json.element("definition")
        udiCarrier = json.list("udiCarrier")
        status = json.primitive("status")
        statusReason = json.list("statusReason")
        distinctIdentifier = json.text("distinctIdentifier")
        manufacturer = json.text("manufacturer")
        manufactureDate = json.primitive("manufactureDate")
        expirationDate = json.primitive("expirationDate")
        lotNumber = json.text("lotNumber")
        serialNumber = json.text("serialNumber")
        deviceName = json.list("deviceName")
        modelNumber = json.text("modelNumber")
        partNumber = json.text("partNumber")
        type = json.element("type")
        patient = json.element("patient")
        owner = json.element("owner")
        contact = json.list("contact")
        location = json.element("location")
        url = json.text("url")
        note = json.list("note")
        parent = json.element("parent")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("definition", definition)
            $0.member("udiCarrier", udiCarrier)
            $0.member("status", status)
            $0.member("statusReason", statusReason)
            $0.member("distinctIdentifier", distinctIdentifier)
            $0.member("manufacturer", manufacturer)
            $0.member("manufactureDate", manufactureDate)
            $0.member("expirationDate", expirationDate)
            $0.member("lotNumber", lotNumber)
            $0.member("serialNumber", serialNumber)
            $0.member("deviceName", deviceName)
            $0.member("modelNumber", modelNumber)
            $0.member("partNumber", partNumber)
            $0.member("type", type)
            $0.member("patient", patient)
            $0.member("owner", owner)
            $0.member("contact", contact)
            $0.member("location", location)
            $0.member("url", url)
            $0.member("note", note)
            $0.member("parent", parent)
        }
    }
}
