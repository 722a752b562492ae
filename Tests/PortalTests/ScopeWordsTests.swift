import Gateway
import Testing

@testable import Portal

@Suite struct ScopeWordsTests {
    @Test(arguments: [
        ("patient/Immunization.rs", "Vaccines: see"), ("patient/*.cruds", "All health information: see and change"),
        (
            "user/Observation.rs?category=http://x|laboratory",
            "Lab values, vital signs and other measurements (laboratory): see"
        ),
        ("patient/Basic.read", "Other health information: see"),
        ("patient/MedicationRequest.write", "Prescriptions: see and change"),
    ])
    func `a scope is told in words that people use`(_ scope: String, _ sentence: String) throws {
        #expect(ScopeWords.sentence(try #require(SMARTScope(scope)), .english) == sentence)
    }

    @Test(arguments: ["Patient", "Condition", "ExplanationOfBenefit", "Substance", "QuestionnaireResponse"])
    func `no name of a FHIR type stands on a page`(_ kind: String) throws {
        let scope = try #require(SMARTScope("patient/\(kind).rs"))
        for words in [PageWords.english, .spanish] {
            #expect(!ScopeWords.sentence(scope, words).contains(kind))
        }
    }
}
