import FHIRR4
import Findings
import Testing

@Suite struct CarePlanMappingTests {
    @Test func `A32 a deleted problem is an error without a clinical status`() throws {
        let message = try MessageFixture(
            "PPR^PC3^PPR_PC1",
            "PID",
            "PRB|DE|20260304101500-0600|300.7^Hypochondriasis^I9|PRB-2^LAKESIDE||||||||||ACTIVE^Active^L"
        )
        let problem = try #require(try message.all(Condition.self).first)
        #expect(problem.verificationStatus?.coding.first?.code == "entered-in-error")
        #expect(problem.clinicalStatus == nil)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `A33 a problem without a state claims none`() throws {
        let message = try MessageFixture("PPR^PC1^PPR_PC1", "PID", "PRB|AD||38341003^Hypertension^SCT|PRB-1^LAKESIDE")
        let problem = try #require(try message.all(Condition.self).first)
        #expect(problem.clinicalStatus == nil)
        #expect(problem.verificationStatus == nil)
    }

    @Test func `C37 a remark after a problem is of the problem and not of the patient`() throws {
        let message = try MessageFixture(
            "PPR^PC1^PPR_PC1",
            "PID",
            "PRB|AD||38341003^Hypertension^SCT|PRB-1^LAKESIDE",
            "NTE|1||Measured on three days."
        )
        #expect(try message.all(Condition.self).first?.note.map(\.text) == ["Measured on three days."])
        #expect(try message.all(Patient.self).first?.extensions["urn:chartway:note"] == nil)
    }

    @Test func `a goal and a pathway are a goal and a plan`() throws {
        let message = try MessageFixture(
            "PPR^PC1^PPR_PC1",
            "PID",
            "GOL|AD||^Walk to the shop|GOL-1^LAKESIDE|||20260304|20260904||||||||||ACTIVE^Active^L",
            "PTH|AD|HTN^Hypertension pathway^L|PTH-1^LAKESIDE|20260304101500-0600|ACTIVE^Active^L"
        )
        let goal = try #require(try message.all(Goal.self).first)
        #expect(goal.lifecycleStatus.value == "active")
        #expect(goal.description.text == "Walk to the shop")
        let plan = try #require(try message.all(CarePlan.self).first)
        #expect(plan.status.value == "active")
        #expect(plan.title == "Hypertension pathway")
        #expect(message.unmapped.isEmpty)
    }

    @Test func `a consent keeps who decided and never an invented scope`() throws {
        let blank = String(repeating: "|", count: 9)
        let message = try MessageFixture(
            "ADT^A01^ADT_A01",
            "PID",
            "CON|1|001^Discharge^HL70496||CON-1^LAKESIDE|||||||R^Refused^HL70498||20260304|\(blank)|Example^Grace|MTH"
        )
        let consent = try #require(try message.all(Consent.self).first)
        #expect(consent.status.value == "rejected")
        #expect(consent.scope.coding.isEmpty)
        #expect(consent.performer.count == 1)
        #expect(try message.all(RelatedPerson.self).map { $0.name.first?.family } == ["Example"])
        #expect(message.unmapped.isEmpty)
    }
}
