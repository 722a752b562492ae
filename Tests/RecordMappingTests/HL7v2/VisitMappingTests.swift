import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct VisitMappingTests {
    private let number = "V1^^^LAKESIDE&2.999.1&ISO^VN"

    private func pv1(_ kind: String, location: String = "", start: String = "", end: String = "") -> String {
        var fields = Array(repeating: "", count: 46)
        (fields[0], fields[1], fields[2], fields[3]) = ("PV1", "1", kind, location)
        (fields[19], fields[44], fields[45]) = (number, start, end)
        return fields.joined(separator: "|")
    }

    @Test(arguments: [
        ("A01", "in-progress"), ("A04", "in-progress"), ("A03", "finished"), ("A05", "planned"), ("A11", "cancelled"),
        ("A08", "unknown"), ("A13", "in-progress"),
    ])
    func `C21 the event says how the visit stands`(_ event: String, _ status: String) throws {
        let message = try MessageFixture("ADT^\(event)", "PID", pv1("I", start: "202603041000-0600"))
        #expect(try message.all(Encounter.self)[0].status.value == status)
    }

    @Test func `C21 an end finishes the visit, whatever the event`() throws {
        let visit = pv1("I", start: "202603041000-0600", end: "202603051000-0600")
        #expect(try MessageFixture("ADT^A08", "PID", visit).all(Encounter.self)[0].status.value == "finished")
        #expect(try MessageFixture("ADT^A11", "PID", visit).all(Encounter.self)[0].status.value == "cancelled")
    }

    @Test(arguments: [("E", "EMER"), ("I", "IMP"), ("O", "AMB"), ("P", "PRENC")])
    func `C20 the class is one of v3-ActCode`(_ code: String, _ image: String) throws {
        #expect(try MessageFixture("ADT^A01", "PID", pv1(code)).all(Encounter.self)[0].class.code == image)
    }

    @Test(arguments: ["R", "B", "C", "N", "U", "INPATIENT"])
    func `C20 a class without an image is absent and stays as a type`(_ code: String) throws {
        let visit = try MessageFixture("ADT^A01", "PID", pv1(code)).all(Encounter.self)[0]
        #expect(visit.class.code == nil)
        #expect(visit.class.extensions["http://hl7.org/fhir/StructureDefinition/data-absent-reason"] != nil)
        #expect(visit.type.first?.text == code)
    }

    @Test func `C22 a visit keeps its id from event to event, and places hang together`() throws {
        let place = "4W^401^2^LAKESIDE&2.999.1&ISO^^^Main^4"
        let start = try MessageFixture("ADT^A01", "PID", pv1("I", location: place), id: "1")
        let end = try MessageFixture("ADT^A03", "PID", pv1("I", end: "202603051000-0600"), id: "2")
        #expect(try start.all(Encounter.self)[0].id == end.all(Encounter.self)[0].id)
        let places = try start.all(Location.self)
        #expect(places.map(\.name) == ["LAKESIDE", "Main", "4", "4W", "401", "2"])
        #expect(places.map { $0.partOf?.display } == [nil, "LAKESIDE", "Main", "4", "4W", "401"])
        #expect(try start.all(Encounter.self)[0].location[0].location.display == "2")
    }

    @Test func `C20 a PV1 that says no more than the class is no visit`() throws {
        let message = try MessageFixture("ADT^A31", "PID", "PV1|1|O")
        #expect(try message.all(Encounter.self).isEmpty)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A25 one practitioner in three roles is one resource`() throws {
        let who = "1234567893^Care^Carl^^^^^^NPI&2.16.840.1.113883.4.6&ISO^L^^^NPI"
        let message = try MessageFixture("ADT^A01", "PID", "PV1|1|I|||||\(who)|\(who)|\(who)||||||||||\(number)")
        let people = try message.all(Practitioner.self)
        #expect(people.count == 1)
        #expect(people[0].identifier[0].system == "http://hl7.org/fhir/sid/us-npi")
        #expect(try message.all(Encounter.self)[0].participant.count == 3)
    }

    @Test func `C42 a diagnosis belongs to the visit and takes the system of DG1-2`() throws {
        let message = try MessageFixture(
            "ADT^A01",
            "PID",
            pv1("I"),
            "DG1|1|I9|401.9|Hypertension||A|||||||||2",
            "DG1|2"
        )
        let conditions = try message.all(Condition.self)
        #expect(conditions.count == 1)
        #expect(conditions[0].code?.coding.first?.system == "http://hl7.org/fhir/sid/icd-9-cm")
        #expect(conditions[0].code?.text == "Hypertension")
        #expect(conditions[0].verificationStatus == nil)
        let diagnosis = try message.all(Encounter.self)[0].diagnosis[0]
        #expect(diagnosis.use?.coding[0].code == "AD" && diagnosis.rank == 2)
    }

    @Test func `C40 an empty AL1 is nothing, NKA is a statement`() throws {
        let message = try MessageFixture(
            "ADT^A01",
            "PID",
            "AL1",
            "AL1|2||NKA",
            "AL1|3|DA|7980^Penicillin^RXNORM|SV|Hives~Itch"
        )
        let allergies = try message.all(AllergyIntolerance.self)
        #expect(allergies.map { $0.code?.coding.first?.code } == ["716186003", "7980"])
        #expect(allergies[1].reaction.map(\.severity) == ["severe", "severe"])
        #expect(allergies[1].criticality == "high" && allergies[1].category == ["medication"])
        #expect(allergies[1].verificationStatus == nil)
    }

    @Test func `A10 a time without an offset takes that of MSH-7`() throws {
        let visit = try MessageFixture("ADT^A01", "PID", pv1("I", start: "202603041000")).all(Encounter.self)[0]
        #expect(visit.period?.start?.value == "2026-03-04T10:00:00-06:00")
    }

    @Test func `C70 an appointment is booked from start to end, and a cancelled one says why`() throws {
        let booked = try MessageFixture(
            "SIU^S12",
            "SCH|1^EHR|2^EHR|||||||30|min|^^^202603101500-0600",
            "PID",
            "AIL|1||CL^1^^LAKESIDE"
        ).all(Appointment.self)[0]
        #expect(booked.status.value == "booked")
        #expect(booked.end?.value == "2026-03-10T15:30:00-06:00")
        #expect(booked.participant.count == 2)
        let cancelled = try MessageFixture("SIU^S15", "SCH|1^EHR|2^EHR||||WX^Weather", "PID").all(Appointment.self)[0]
        #expect(cancelled.status.value == "cancelled" && cancelled.cancelationReason?.text == "Weather")
        #expect(cancelled.id == booked.id)
    }

    @Test func `app-3 an appointment without times is a proposal`() throws {
        let message = try MessageFixture("SIU^S12", "SCH|1^EHR|2^EHR", "PID")
        #expect(try message.all(Appointment.self)[0].status.value == "proposed")
        #expect(message.codes.contains("status.assumed"))
    }
}
