import FHIRR4
import Testing

@Suite struct EventTimeTests {
    @Test func `A11 one time is filed in any kind`() {
        let time = EventTime.period(Period(start: "2026-05-03", end: "2026-05-04"))
        var condition = Condition(subject: Reference("Patient/1"))
        condition.onset = time
        condition.abatement = time
        var procedure = Procedure(status: "completed", subject: Reference("Patient/1"))
        procedure.performed = time
        let period = #"{"start":"2026-05-03","end":"2026-05-04"}"#
        #expect(condition.spelling.hasSuffix(#","onsetPeriod":\#(period),"abatementPeriod":\#(period)}"#))
        #expect(procedure.spelling.hasSuffix(#","performedPeriod":\#(period)}"#))
    }

    @Test func `a form that the element does not know is not written`() {
        var report = DiagnosticReport(status: "final", code: CodeableConcept(text: "x"))
        report.effective = .string("last spring")
        #expect(report.spelling == #"{"resourceType":"DiagnosticReport","status":"final","code":{"text":"x"}}"#)
    }
}
