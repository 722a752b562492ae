import Gateway
import JSONTree
import RecordStore
import Testing

@Suite struct SMARTScopeTests {
    @Test(
        arguments: [
            ("patient/Observation.rs", "patient", "Observation", "rs"),
            ("user/*.cruds", "user", nil, "crdus"),
            ("system/Patient.r", "system", "Patient", "r"),
            ("patient/*.read", "patient", nil, "rs"),
            ("patient/Condition.write", "patient", "Condition", "cdu"),
            ("user/Encounter.*", "user", "Encounter", "cdrsu"),
        ] as [(String, String, String?, String)]
    )
    func `C064 Z12 scopes of both versions are read`(
        _ text: String,
        _ level: String,
        _ kind: String?,
        _ letters: String
    ) throws {
        let scope = try #require(SMARTScope(text))
        #expect(scope.level.rawValue == level)
        #expect(scope.kind == kind)
        #expect(Set(scope.interactions.map(\.rawValue)) == Set(letters))
        #expect(scope.description == text)
    }

    @Test(arguments: [
        "", "patient", "patient/", "patient/Observation", "patient/Observation.", "patient/Observation.sr",
        "patient/Observation.rr", "patient/Observation.x", "patient/observation.r", "patient/Obs-x.r", "group/*.r",
        "patient/*.rs?category=a", "patient/Observation.rs?", "patient/Observation.rs?nonsense=1",
        "patient/Observation.rs?subject:Patient.name=a", "patient/Observation.rs.r", "a/b/c.r",
    ])
    func `C077 what is no scope is none`(_ text: String) {
        #expect(SMARTScope(text) == nil)
    }

    @Test func `C065 a granular scope is met by its category alone`() throws {
        let system = "http://terminology.hl7.org/CodeSystem/observation-category"
        let scope = try #require(SMARTScope("patient/Observation.rs?category=\(system)|laboratory"))
        let question = try #require(scope.question)
        func observation(_ code: String) throws -> JSONNode {
            let json = """
                {"resourceType":"Observation","category":[{"coding":[{"system":"\(system)","code":"\(code)"}]}]}
                """
            return try JSONTree(Array(json.utf8)).root
        }
        let now = Timestamp(milliseconds: 0)
        #expect(question.finds(try observation("laboratory"), updatedAt: now))
        #expect(!question.finds(try observation("vital-signs"), updatedAt: now))
    }

    @Test(arguments: [
        ("patient/*.cruds", "patient/Observation.rs", true),
        ("patient/*.rs", "patient/Observation.rs?category=laboratory", true),
        ("patient/Observation.rs?category=laboratory", "patient/Observation.rs", false),
        ("patient/Observation.rs", "patient/Observation.cruds", false),
        ("patient/Observation.rs", "patient/Condition.rs", false),
        ("patient/Observation.rs", "patient/*.rs", false),
        ("patient/*.rs", "user/*.rs", false),
    ])
    func `T07 a scope covers narrower ones of its level`(_ wide: String, _ narrow: String, _ covers: Bool) throws {
        let (wide, narrow) = (try #require(SMARTScope(wide)), try #require(SMARTScope(narrow)))
        #expect(wide.covers(narrow) == covers)
    }

    @Test func `what is asked for is limited to what is registered, in the order asked for`() {
        let asked = ScopeList("openid launch/patient nonsense patient/Observation.rs patient/Condition.rs openid")
        #expect(asked.description == "openid launch/patient patient/Observation.rs patient/Condition.rs")
        let registered = ScopeList("patient/Observation.cruds launch/patient")
        #expect(asked.limited(to: registered).description == "launch/patient patient/Observation.rs")
        #expect(!asked.isWithin(registered))
        #expect(asked.limited(to: registered).isWithin(registered))
    }
}
