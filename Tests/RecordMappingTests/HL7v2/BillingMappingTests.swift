import FHIRR4
import Findings
import Testing

@Suite struct BillingMappingTests {
    private let account = "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F||||||||||ACC-9^^^LAKESIDE"

    @Test func `C72 a charge has its price and a credit is below zero`() throws {
        let message = try MessageFixture(
            "DFT^P03^DFT_P03",
            "PID",
            "FT1|1|T-1||20260304||CG|99213^Office visit^C4|||1|150.00&USD||||||||||||||99214^Longer visit^C4",
            "FT1|2|T-2||20260304||CD|99213^Office visit^C4||||-20.00&USD"
        )
        let charges = try message.all(ChargeItem.self)
        #expect(charges.map(\.status.value) == ["billable", "billable"])
        #expect(charges.map(\.priceOverride?.value) == ["150.00", "-20.00"])
        #expect(charges.map(\.priceOverride?.currency) == ["USD", "USD"])
        #expect(charges[0].code.coding.map(\.code) == ["99213", "99214"])
        #expect(message.unmapped.isEmpty)
        #expect(!message.codes.contains("event.unmapped"))
    }

    @Test func `C72 a payment is no charge and is kept as it was sent`() throws {
        let message = try MessageFixture("DFT^P03^DFT_P03", "PID", "FT1|1|T-3||20260304||PY|CASH^Cash^L||||30.00&USD")
        #expect(try message.all(ChargeItem.self).isEmpty)
        let basic = try message.all(Basic.self)
        #expect(basic.map(\.code.coding.first?.code) == ["FT1"])
        #expect(message.unmapped.isEmpty)
    }

    @Test func `C72 IN2 and IN3 are of the IN1 before them`() throws {
        let blank = String(repeating: "|", count: 54)
        let message = try MessageFixture(
            "ADT^A01^ADT_A01",
            account,
            "IN1|1|GOLD^Gold plan|PH^^^LAKESIDE|Prairie Health",
            "IN2||000-00-0001||||1EG4TE5MK73|\(blank)P-1-01^^^PH^MB||^PRN^PH^^1^312^5550106",
            "IN3|1|CERT-3^^^PH||Y",
            "IN1|2|SILVER^Silver plan|OT^^^LAKESIDE|Other Health"
        )
        let coverages = try message.all(Coverage.self)
        #expect(coverages.count == 2)
        #expect(coverages[0].identifier.compactMap(\.value?.value) == ["1EG4TE5MK73", "P-1-01"])
        #expect(coverages[0].subscriberId == "P-1-01")
        #expect(coverages[0].extensions["urn:chartway:IN2-63"] != nil)
        #expect(coverages[0].extensions["urn:chartway:certification"]?.extensions.count == 2)
        #expect(coverages[1].identifier.isEmpty)
        #expect(message.unmapped.isEmpty)
    }

    @Test func `C72 a guarantor is kept with and without an account`() throws {
        let gt1 = "GT1|1|G-1^^^LAKESIDE|Example^Grace|||||||||||||Mill^Peter|2 Works Road^^Lakeside"
        let with = try MessageFixture("ADT^A01^ADT_A01", account, gt1)
        #expect(try with.all(Account.self).first?.guarantor.count == 1)
        let without = try MessageFixture("ADT^A01^ADT_A01", "PID", gt1)
        #expect(try without.all(RelatedPerson.self).count == 1)
        #expect(with.unmapped.isEmpty)
        #expect(without.unmapped.isEmpty)
    }
}
