import Testing

@testable import MappingTables

/// UCUM: what is a unit, what is repaired, what stays text.
@Suite struct UnitTests {
    @Test(arguments: [
        "1", "m", "mg/dL", "mm[Hg]", "10*3/uL", "10^3/uL", "10*-3", "kg/m2", "/min", "mL/min/{1.73_m2}", "{score}", "%",
        "[in_us]", "[degF]", "Cel", "m[IU]/L", "10*6/mL", "g.m/s2", "(mg.mL)/kg", "/(10.uL)", "mmol/mol{creatinine}",
        "meq/L", "cm[H2O]", "[in_i'H2O]", "B[SPL]", "kat/L", "ug/(24.h)", "mg/24.h", "[pH]", "{beats}/min", "s-1",
        "m/s+2", "dB[10.nV]", "[iU]/L", "mosm/kg", "daL", "Kibit", "mo", "h", "/{HPF}", "10*", "100", "mL{total}",
        "ng/mL{FEU}", "U/g{Hb}", "ar", "har", "pc", "a_j", "%[slope]", "nmol/(8.h.mg)", "[CFU]/mL", "eV", "uL",
    ])
    func `A18 a unit by the grammar is valid`(_ unit: String) { #expect(UCUM.isValid(unit)) }

    @Test(arguments: [
        "", " ", "mg/", "mmHg", "MG/DL", "lbs", "tablet", "Puffs", "10+3/ul", "x10E3/uL", "mg dL", "mg//dL",
        "(mg", "mg)", "{", "}", "{}", "mg{", "mg{a{b}}", "[in_i", "kg/m²", "µg", "k%", "m2m", "mg/dL ", "BID", "Q8H",
        "meq/l/", ".m", "m.", "()", "mm[hg]", "kk", "m^2", "-1", "m-", "/", "m1234", "ml1.", "beats/min", "IU/L",
    ])
    func `A18 anything else is not`(_ text: String) { #expect(!UCUM.isValid(text)) }

    @Test func `A18 long and deep texts are refused without harm`() {
        #expect(!UCUM.isValid(String(repeating: "(", count: 100_000)))
        #expect(!UCUM.isValid(String(repeating: "(", count: 20) + "m" + String(repeating: ")", count: 20)))
        #expect(!UCUM.isValid(Array(repeating: "m", count: 100).joined(separator: ".")))
        #expect(UCUM.isValid("((((m))))"))
    }

    @Test(arguments: [
        ("mmHg", "mm[Hg]"), ("10+3/ul", "10*3/uL"), ("x10E3/uL", "10*3/uL"), ("10^3/ul", "10*3/uL"),
        ("THOU/uL", "10*3/uL"), ("lb", "[lb_av]"), ("lbs", "[lb_av]"), ("in", "[in_i]"), ("kg/m²", "kg/m2"),
        ("mcg", "ug"), ("ml/min", "mL/min"), ("meq/l", "meq/L"), ("beats/min", "/min"), ("cel", "Cel"),
        ("MG/DL", "mg/dL"),
    ])
    func `A18 the repairs of the rule`(_ spelled: String, _ ucum: String) {
        #expect(Tables.standard.unit(spelled) == ucum)
    }

    @Test(arguments: [("K/uL", "10*3/uL"), ("MG", "mg"), ("ML", "mL"), ("PG", "pg"), ("ft", "[ft_i]")])
    func `A18 a spelling that would be kelvin, megagauss or a femtotonne means the everyday unit`(
        _ spelled: String,
        _ ucum: String
    ) {
        #expect(UCUM.isValid(spelled))
        #expect(Tables.standard.unit(spelled) == ucum)
    }

    @Test(arguments: ["U", "EA", "C", "F", "tablet", "Puffs", "BID", "", "U.", "units", "capsule", "see note"])
    func `A18 what the table does not repair stays text`(_ spelled: String) {
        #expect(Tables.standard.unit(spelled) == nil)
    }

    @Test(arguments: ["1", "[in_us]", "mg/dL", "10*3/uL", "%"])
    func `A18 valid UCUM is left alone`(_ unit: String) { #expect(Tables.standard.unit(unit) == unit) }

    @Test func `A18 every repair leads to a unit and has a reason`() {
        for (spelled, ucum) in Tables.standard.store.unitRepairs.rows {
            #expect(ucum.map(UCUM.isValid) ?? UCUM.isValid(spelled), "\(spelled)")
            #expect(spelled != ucum)
        }
    }
}
