import Testing

@testable import MappingTables

/// OIDs, URIs and names of code systems.
@Suite struct SystemTests {
    private let tables = Tables.standard
    private let terminology = "http://terminology.hl7.org/CodeSystem/"

    @Test(arguments: [
        ("6.1", "http://loinc.org"), ("6.96", "http://snomed.info/sct"), ("6.8", "http://unitsofmeasure.org"),
        ("6.88", "http://www.nlm.nih.gov/research/umls/rxnorm"), ("6.12", "http://www.ama-assn.org/go/cpt"),
        ("6.69", "http://hl7.org/fhir/sid/ndc"), ("12.292", "http://hl7.org/fhir/sid/cvx"),
        ("6.59", "http://hl7.org/fhir/sid/cvx"), ("6.60", "http://hl7.org/fhir/sid/mvx"),
        ("6.238", "urn:oid:2.16.840.1.113883.6.238"), ("6.3", "http://hl7.org/fhir/sid/icd-10"),
        ("6.4", "http://www.cms.gov/Medicare/Coding/ICD10"), ("6.90", "http://hl7.org/fhir/sid/icd-10-cm"),
        ("6.103", "http://hl7.org/fhir/sid/icd-9-cm"), ("6.104", "http://hl7.org/fhir/sid/icd-9-cm"),
    ])
    func `A13 the systems of clinical codes have their FHIR address`(_ oid: String, _ uri: String) {
        #expect(tables.uri(forOID: "2.16.840.1.113883." + oid) == uri)
    }

    @Test(arguments: [
        ("1.11.19563", "v3-RoleCode"), ("1.11.78", "v3-ObservationInterpretation"),
        ("1.11.19185", "v3-ReligiousAffiliation"), ("1.11.19717", "v3-ActReason"), ("11.19725", "v3-ActReason"),
    ])
    func `A13 a value set sent as a system leads to the system behind it`(_ oid: String, _ name: String) {
        #expect(tables.uri(forOID: "2.16.840.1.113883." + oid) == terminology + name)
    }

    @Test func `A13 every HL7 v2 table has an address, listed or not`() {
        #expect(tables.uri(forOID: "2.16.840.1.113883.12.443") == terminology + "v2-0443")
        #expect(tables.uri(forOID: "2.16.840.1.113883.12.1") == terminology + "v2-0001")
        #expect(tables.uri(forOID: "2.16.840.1.113883.12.12345") == nil)
        #expect(tables.uri(forOID: "2.16.840.1.113883.12.1.2") == nil)
        #expect(tables.uri(forOID: "2.16.840.1.113883.12.") == nil)
    }

    @Test func `A13 an unknown OID and a name give nothing`() {
        for oid in ["", "2.999", "ICD9", "2.16.840.1.113883", "1.2.3.4.5"] { #expect(tables.uri(forOID: oid) == nil) }
    }

    @Test(arguments: [("ICD9", "icd-9-cm"), ("MVX", "mvx"), ("CVX", "cvx"), ("I10C", "icd-10-cm"), ("I9", "icd-9-cm")])
    func `A13 C11 a name stands for its system in any case`(_ name: String, _ part: String) {
        #expect(tables.system(named: name) == "http://hl7.org/fhir/sid/" + part)
        #expect(tables.system(named: name.lowercased()) == "http://hl7.org/fhir/sid/" + part)
    }

    @Test func `C11 the names of HL7 v2`() {
        #expect(tables.system(named: "LN") == "http://loinc.org")
        #expect(tables.system(named: "SCT") == "http://snomed.info/sct")
        #expect(tables.system(named: "C4") == "http://www.ama-assn.org/go/cpt")
        #expect(tables.system(named: "CPT") == "http://www.ama-assn.org/go/cpt")
        #expect(tables.system(named: "HL70127") == terminology + "v2-0127")
        #expect(tables.system(named: "NULLFL") == terminology + "v3-NullFlavor")
        #expect(tables.system(named: "CDCREC") == "urn:oid:2.16.840.1.113883.6.238")
        #expect(tables.system(named: "2.16.840.1.113883.6.1") == "http://loinc.org")
        #expect(tables.system(named: "HL70005") == "urn:oid:2.16.840.1.113883.6.238")
    }

    @Test(arguments: ["HL7127", "HL&0078", "L", "99ZZZ", "PLT", "", "HL7", "HL7ABCD", "INPATIENT"])
    func `C11 local and misspelled names stay unknown`(_ name: String) { #expect(tables.system(named: name) == nil) }

    @Test func `A16 identifiers have systems of their own`() {
        #expect(tables.identifierURI(forOID: "2.16.840.1.113883.4.1") == "http://hl7.org/fhir/sid/us-ssn")
        #expect(tables.identifierURI(forOID: "2.16.840.1.113883.4.6") == "http://hl7.org/fhir/sid/us-npi")
        #expect(tables.identifierURI(forOID: "2.999") == nil)
    }

    @Test(arguments: ["6.1", "6.96", "12.292", "6.103", "6.3", "6.4", "6.238", "4.1", "5.111", "5.83", "5.8"])
    func `B90 writing finds the OID that reading knows`(_ part: String) throws {
        let oid = "2.16.840.1.113883." + part
        let uri = try #require(tables.uri(forOID: oid) ?? tables.identifierURI(forOID: oid))
        #expect(tables.oid(forURI: uri) == oid)
    }

    @Test func `B90 an OID that is its own address is unwrapped`() {
        #expect(tables.oid(forURI: "urn:oid:2.999.1") == "2.999.1")
        #expect(tables.oid(forURI: "http://example.org/none") == nil)
    }

    @Test func `A13 every OID is one and every URI is well-formed`() {
        for (oid, uri) in tables.store.systems.uris.rows.merging(
            tables.store.systems.identifiers.rows,
            uniquingKeysWith: { $1 }
        ) {
            #expect(oid.wholeMatch(of: /[0-9]+(\.[0-9]+)+/) != nil)
            #expect(URIShape.fits(uri), "\(oid)")
        }
    }
}
