import FHIRR4
import Findings
import RecordMapping
import Testing

@Suite struct CCDAGoalTests {
    private typealias Sample = CCDASample

    private func reading(_ inner: String, negated: Bool = false) throws -> Reading {
        let entry = Sample.entry("observation", "121", inner, mood: "GOL", negated: negated)
        return try Sample.reading([Sample.section("60", "61146-7", entry)])
    }

    private func goal(_ inner: String) throws -> Goal { try #require(reading(inner).resources(Goal.self).first) }

    @Test func `B72 a goal has its target, its days and its priority`() throws {
        let priority = Sample.related(Sample.statement("observation", "143", Sample.coded("394849002", "High")))
        let time = "<effectiveTime><low value='20240301'/><high value='20240901'/></effectiveTime>"
        let goal = try goal(
            Sample.loinc("29463-7", "Weight") + Sample.status("active") + time + Sample.amount("80", "kg") + priority
        )
        #expect(goal.lifecycleStatus == "active")
        #expect(goal.start == .date("2024-03-01"))
        #expect(goal.target.first?.due == .date("2024-09-01"))
        #expect(goal.target.first?.measure?.coding.first?.code == "29463-7")
        #expect(goal.priority?.coding.first?.code == "394849002")
    }

    @Test func `B72 a goal reached is completed and achieved`() throws {
        let goal = try goal(Sample.loinc("29463-7") + Sample.status("completed"))
        #expect(goal.lifecycleStatus == "completed")
        #expect(goal.achievementStatus?.coding.first?.code == "achieved")
    }

    @Test func `A33 a goal without a status claims none`() throws {
        #expect(try goal(Sample.loinc("29463-7")).lifecycleStatus == Primitive(absent: "unknown"))
    }

    @Test func `A7 a negated goal makes no resource`() throws {
        let reading = try reading(Sample.loinc("58144-7", "Goal") + Sample.status("active"), negated: true)
        #expect(try reading.resources(Goal.self).isEmpty)
        #expect(reading.unmapped.isEmpty)
    }

    @Test func `A27 a reference to an entry that is nowhere keeps its number`() throws {
        let pointer = Sample.related(
            Sample.statement("act", "122", "<id root='1.2.50' extension='gone'/><code nullFlavor='NP'/>"),
            type: "REFR"
        )
        let reading = try reading(Sample.loinc("29463-7") + Sample.status("active") + pointer)
        let goal = try #require(try reading.resources(Goal.self).first)
        #expect(goal.addresses.first?.reference == nil)
        #expect(goal.addresses.first?.identifier?.value == "gone")
        #expect(reading.findings.contains { $0.code.description == "reference.dangling" })
    }

    @Test func `A27 a reference to the act around a problem leads to the problem`() throws {
        let pointer = Sample.related(
            Sample.statement("act", "122", "<id root='1.2.50' extension='c'/><code nullFlavor='NP'/>"),
            type: "REFR"
        )
        let entry = Sample.entry("observation", "121", Sample.loinc("29463-7") + pointer, mood: "GOL")
        let concern = Sample.entry(
            "act",
            "3",
            "<id root='1.2.50' extension='c'/>" + Sample.status("active")
                + Sample.related(Sample.statement("observation", "4", Sample.coded("195967001")), type: "SUBJ")
        )
        let reading = try Sample.reading([Sample.problems(concern), Sample.section("60", "61146-7", entry)])
        #expect(try reading.resources(Goal.self).first?.addresses.first?.kind == "Condition")
    }

    @Test func `B73 problems of a health concern are health concerns`() throws {
        let concern = Sample.entry(
            "act",
            "132",
            Sample.id("h") + Sample.loinc("75310-3") + Sample.status("active")
                + Sample.related(Sample.statement("observation", "4", Sample.coded("195967001", "Asthma")))
        )
        let reading = try Sample.reading([Sample.section("58", "75310-3", concern)])
        let conditions = try reading.resources(Condition.self)
        #expect(conditions.count == 1)
        #expect(conditions.first?.category.first?.coding.first?.code == "health-concern")
    }

    @Test func `B73 a concern without a problem is told in its own words`() throws {
        let concern = Sample.entry(
            "act",
            "132",
            Sample.id("h") + Sample.loinc("75310-3") + "<text>Lives alone</text>" + Sample.status("active")
        )
        let reading = try Sample.reading([Sample.section("58", "75310-3", concern)])
        let condition = try #require(try reading.resources(Condition.self).first)
        #expect(condition.code?.text == "Lives alone")
        #expect(condition.clinicalStatus?.coding.first?.code == "active")
    }

    @Test func `A7 a negated concern makes no condition and the section says that none is known`() throws {
        let concern = Sample.entry("act", "132", Sample.loinc("75310-3") + Sample.status("active"), negated: true)
        let reading = try Sample.reading([Sample.section("58", "75310-3", concern)])
        #expect(try reading.resources(Condition.self).isEmpty)
        let section = try reading.resources(Composition.self).first?.section.first
        #expect(section?.emptyReason?.coding.first?.code == "nilknown")
    }

    @Test func `B75 an intervention is a plan with its activities and goals`() throws {
        let done = Sample.related(
            Sample.statement("procedure", "14", Sample.sct("229070002", "Stretching") + Sample.status("completed"))
        )
        let planned = Sample.related(
            Sample.statement("act", "39", Sample.sct("225358003", "Care") + Sample.status("active"), mood: "RQO")
        )
        let act = Sample.entry("act", "131", Sample.id("i") + Sample.status("active") + done + planned)
        let reading = try Sample.reading([Sample.section("60", "62387-6", act)])
        let plan = try #require(try reading.resources(CarePlan.self).first)
        #expect(plan.activity.first?.outcomeReference.first?.kind == "Procedure")
        #expect(plan.activity.last?.reference?.kind == "ServiceRequest")
    }
}
