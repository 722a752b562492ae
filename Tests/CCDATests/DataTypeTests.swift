import CCDA
import Findings
import Testing

@Suite struct DataTypeTests {
    private func value(_ element: String) throws -> Value {
        let document = try ClinicalDocumentTests.document(element, root: "observation")
        return try #require(document.rootStatement?.value)
    }

    @Test(arguments: [
        ("<value xsi:type='PQ' value='1' unit='kg'/>", Value.Kind.quantity),
        ("<value xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='cda:CD' code='1'/>", .code),
        ("<value xsi:type='ST'>&lt;5</value>", .text), ("<value xsi:type='INT' value='3'/>", .integer),
        ("<value xsi:type='REAL' value='3.0'/>", .real), ("<value xsi:type='BL' value='true'/>", .boolean),
        ("<value xsi:type='TS' value='2024'/>", .time), ("<value xsi:type='IVL_TS'/>", .interval),
        ("<value xsi:type='IVL_PQ'/>", .amounts), ("<value xsi:type='RTO'/>", .ratio),
        ("<value xsi:type='ED'>x</value>", .document),
    ])
    func `A20 the type of a value is the one named, under any prefix`(_ element: String, _ kind: Value.Kind) throws {
        #expect(try value(element).kind == kind)
        #expect(try value(element).isTyped)
    }

    @Test(arguments: [
        ("<value code='1'/>", Value.Kind.code), ("<value value='1' unit='kg'/>", .quantity),
        ("<value><low value='1'/></value>", .amounts), ("<value>x</value>", .text), ("<value/>", .unknown),
        ("<value xsi:type='NEW' code='1'/>", .code),
    ])
    func `A20 a value without a known type is read by its shape`(_ element: String, _ kind: Value.Kind) throws {
        #expect(try value(element).kind == kind)
        #expect(try !value(element).isTyped)
    }

    @Test func `a code has its words and all its translations`() throws {
        let cd = try value(
            """
            <value xsi:type='CD' code='1' codeSystem='1.2'><originalText>o</originalText>\
            <translation code='2'/><translation code='3'/><qualifier><name code='n'/></qualifier></value>
            """
        ).code
        #expect(cd.translations.map(\.code.unrecorded) == ["2", "3"])
        #expect(cd.originalText?.text.unrecorded == "o")
        #expect(cd.qualifiers.first?.name?.code.unrecorded == "n")
    }

    @Test func `a timing is an interval, a rhythm, an event or a combination`() throws {
        let document = try ClinicalDocumentTests.document(
            """
            <effectiveTime xsi:type="IVL_TS"><low value="2024"/></effectiveTime>
            <effectiveTime xsi:type="PIVL_TS" operator="A" institutionSpecified="true"><period value="6" unit="h"/>
            </effectiveTime>
            <effectiveTime xsi:type="EIVL_TS"><event code="HS"/></effectiveTime>
            <effectiveTime xsi:type="SXPR_TS"><comp value="2024"/></effectiveTime>
            <effectiveTime><period value="1" unit="d"/></effectiveTime>
            """,
            root: "substanceAdministration"
        )
        let times = try #require(document.rootStatement?.effectiveTimes)
        #expect(times.map(\.kind) == [.interval, .periodic, .event, .combined, .periodic])
        #expect(times[0].interval.low?.value.unrecorded == "2024")
        #expect(times[1].isInstitutionSpecified)
        #expect(times[1].narrows)
        #expect(times[2].event?.code.unrecorded == "HS")
        #expect(times[3].parts.count == 1)
    }

    @Test func `names and addresses keep the order of their parts`() throws {
        let document = try ClinicalDocumentTests.document(
            """
            <patientRole><addr use="HP">c/o<city>S</city><streetAddressLine>1</streetAddressLine></addr>
            <patient><name><prefix>Dr</prefix><given qualifier="CL">A</given><family nullFlavor="UNK"/></name></patient>
            </patientRole>
            """,
            root: "recordTarget"
        )
        let role = try #require(document.recordTargets.first?.patientRole)
        #expect(role.addresses.first?.parts.map(\.kind) == [.text, .city, .streetAddressLine])
        let parts = try #require(role.patient?.names.first?.parts)
        #expect(parts.map(\.kind) == [.prefix, .given, .family])
        #expect(parts[1].qualifier.unrecorded == "CL")
        #expect(parts[2].isNull)
    }
}
