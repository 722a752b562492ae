import FHIRR4
import Testing

@Suite struct DeviceTests {
    @Test func `a device is written as it was read`() throws {
        try expectRoundTrip(
            Device.self,
            """
            {
              "resourceType": "Device",
              "id": "x-1",
              "identifier": [{"value": "identifier-7"}],
              "definition": {"reference": "DeviceDefinition/1"},
              "udiCarrier": [{
                "deviceIdentifier": "device identifier",
                "issuer": "https://example.org/issuer",
                "jurisdiction": "https://example.org/jurisdiction",
                "carrierAIDC": "SGVsbG8=",
                "carrierHRF": "carrier h r f",
                "entryType": "barcode"
              }],
              "status": "active",
              "statusReason": [{"coding": [{"code": "online"}]}],
              "distinctIdentifier": "distinct identifier",
              "manufacturer": "manufacturer",
              "manufactureDate": "2026-05-03T10:15:00-05:00",
              "expirationDate": "2026-05-03T10:15:00-05:00",
              "lotNumber": "L-042",
              "serialNumber": "serial number",
              "deviceName": [{"name": "name", "type": "udi-label-name"}],
              "modelNumber": "model number",
              "partNumber": "part number",
              "type": {"text": "type"},
              "patient": {"reference": "Patient/1"},
              "owner": {"reference": "Organization/1"},
              "contact": [{"system": "phone", "value": "+1-555-0100"}],
              "location": {"reference": "Location/1"},
              "url": "https://example.org/file",
              "note": [{"text": "note in words"}],
              "parent": {"reference": "Device/1"}
            }
            """
        )
    }
}
