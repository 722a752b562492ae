import FHIRR4
import XMLTree

extension HealthPiece {
    /// The device of a sample together with its source: the watch on the wrist, or the app that wrote it.
    func device(of sample: HealthSample) -> Reference? {
        let spelled = text(sample.element.attribute("device"))
        guard !spelled.isEmpty || !sample.sourceName.isEmpty else { return nil }
        // Thousands of samples are of one device: it is described once a piece.
        let key = [sample.sourceName, spelled]
        if let known = devices[key] { return known }
        let reference = describe(HealthKitDevice(spelled), of: sample)
        devices[key] = .some(reference)
        return reference
    }

    private func describe(_ described: HealthKitDevice, of sample: HealthSample) -> Reference? {
        guard !described.parts.isEmpty || !sample.sourceName.isEmpty else { return nil }
        // When the phone met the device is spelled by new exports only.
        let parts = described.parts.filter { $0.name != "creation date" }
        let key = ([sample.sourceName] + parts.map { "\($0.name):\($0.value)" }).joined(separator: "|")
        let id = self.id("Device", key)
        var device = Device()
        device.manufacturer = described["manufacturer"]
        device.modelNumber = described["model"]
        if let udi = described["UDIDeviceIdentifier"] ?? described["UDI"] {
            device.udiCarrier = [Device.UdiCarrier(deviceIdentifier: udi)]
        }
        if let number = described["localIdentifier"] {
            device.identifier = [Identifier(value: Primitive(number))]
        }
        if let name = described["name"] {
            device.deviceName.append(Device.DeviceName(name: name, type: "model-name"))
        }
        if !sample.sourceName.isEmpty {
            device.deviceName.append(Device.DeviceName(name: sample.sourceName, type: "user-friendly-name"))
        }
        for name in ["hardware", "firmware", "software"] {
            guard let version = described[name] else { continue }
            device.extensions.append(Extension("urn:chartway:healthkit-\(name)", .string(version)))
        }
        device.patient = subject
        add(device, id, at: sample.element)
        return Reference("Device/\(id)")
    }
}
