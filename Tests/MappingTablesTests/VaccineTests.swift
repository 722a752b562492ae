import Testing

@testable import MappingTables

/// Vaccine codes of the CDC.
@Suite struct VaccineTests {
    private let tables = Tables.standard

    @Test func `a combination counts for each of its groups`() {
        #expect(tables.vaccineGroups(ofCVX: "110") == ["DTAP", "HepB", "POLIO"])
        #expect(tables.vaccineGroups(ofCVX: "03") == ["MMR"])
        #expect(tables.vaccineGroups(ofCVX: "0") == [])
    }

    @Test func `an unspecified formulation is known as such`() {
        #expect(tables.isUnspecified(cvx: "88"))
        #expect(!tables.isUnspecified(cvx: "03"))
        #expect(!tables.isUnspecified(cvx: "none"))
    }

    @Test func `a group has a code of its own`() {
        #expect(tables.cvx(ofGroup: "FLU") == "88")
        #expect(tables.cvx(ofGroup: "none") == nil)
    }

    @Test func `codes were blank-padded and are not`() {
        for (code, product) in tables.store.vaccines.products {
            #expect(code.utf8.allSatisfy { (0x30...0x39).contains($0) })
            #expect(!product.display.isEmpty)
            for group in product.groups { #expect(tables.cvx(ofGroup: group) != nil) }
        }
    }

    @Test func `a maker has a name`() {
        #expect(tables.manufacturer(mvx: "PFR") == "Pfizer, Inc")
        #expect(tables.manufacturer(mvx: "") == nil)
    }
}
