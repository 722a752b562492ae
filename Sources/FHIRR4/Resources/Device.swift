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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("definition", definition)
        json.member("udiCarrier", udiCarrier)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("distinctIdentifier", distinctIdentifier)
        json.member("manufacturer", manufacturer)
        json.member("manufactureDate", manufactureDate)
        json.member("expirationDate", expirationDate)
        json.member("lotNumber", lotNumber)
        json.member("serialNumber", serialNumber)
        json.member("deviceName", deviceName)
        json.member("modelNumber", modelNumber)
        json.member("partNumber", partNumber)
        json.member("type", type)
        json.member("patient", patient)
        json.member("owner", owner)
        json.member("contact", contact)
        json.member("location", location)
        json.member("url", url)
        json.member("note", note)
        json.member("parent", parent)
        json.endObject()
    }
}
