import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct AppointmentDetailTests {
    private let sch =
        "SCH|P-1^LAKESIDE|F-1^LAKESIDE|||||||30|min^minutes^UCUM|^^30^20270114093000-0600^20270114100000-0600"

    @Test func `C70 a duration that the appointment has already is not said twice`() throws {
        let message = try MessageFixture(
            "SIU^S12^SIU_S12",
            sch,
            "PID",
            "RGS|1|A",
            "AIS|1|A|BP^Blood pressure^L|20270114093000-0600|||30|min",
            "AIL|1|A|CARD^^^LAKESIDE||||||30|min",
            "AIP|1|A|8001^Quill^Nora||||||45|min"
        )
        let appointment = try #require(try message.all(Appointment.self).first)
        #expect(appointment.minutesDuration == 30)
        #expect(appointment.extensions["urn:chartway:AIS-duration"] == nil)
        #expect(appointment.extensions["urn:chartway:AIP-duration"] != nil)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `C71 who was asked to sign and when it was typed are kept beside who signed`() throws {
        let message = try MessageFixture(
            "MDM^T02^MDM_T02",
            "PID",
            "TXA|1|CN^Consultation^HL70270|TX^Text^HL70191||8001^Quill^Nora|20260304|20260304095000-0600||8002^Rowe^Nils"
                + "|8003^Hale^Ida||DOC-1^LAKESIDE|||||LA||AV||Typing error|8002^Rowe^Nils"
        )
        let document = try #require(try message.all(DocumentReference.self).first)
        #expect(document.extensions["urn:chartway:TXA-7"] != nil)
        #expect(document.extensions["urn:chartway:authenticator"] != nil)
        #expect(document.extensions["urn:chartway:activity-provider"] != nil)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `an order without an examination is an order all the same`() throws {
        let message = try MessageFixture(
            "RSP^K11^RSP_K11",
            "PID",
            "ORC|RE||65949^DCS||||||20260112|^Clerk^Cora||^Quill^Nora|||||||||Lakeside Clinic",
            "OBX|1|CE|64994-7^Eligibility status^LN|1|V02^Medicaid^HL70064||||||F"
        )
        #expect(try message.all(ServiceRequest.self).count == 1)
        #expect(try message.all(Observation.self).count == 1)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `candidates of an answer are refused with a finding each`() throws {
        let message = try MessageFixture(
            "RSP^K22^RSP_K21",
            "PID|1||1^^^L^MR||Example^Ada||1970|F",
            "PID|2||2^^^L^MR||Example^Adah||1971|F"
        )
        #expect(message.reading.contributions.isEmpty)
        #expect(message.codes.filter { $0 == "person.unchosen" }.count == 2)
        #expect(message.unmapped.isEmpty)
    }
}
