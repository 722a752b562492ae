import DocumentFetch
import Testing

@Suite struct AddressRuleTests {
    @Test(arguments: [
        "127.0.0.1", "0.0.0.0", "::1", "::ffff:127.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.1.1",
        "169.254.169.254",
        "fd00:ec2::254", "fe80::1", "64:ff9b::7f00:1", "2002:7f00:1::", "100.64.0.1", "224.0.0.1", "::",
    ])
    func `S01 S03 special addresses are refused`(_ text: String) throws {
        #expect(!AddressRule().permits(try #require(IPAddress(text))))
    }

    @Test(arguments: ["8.8.8.8", "172.32.0.1", "2606:4700::1111", "192.0.1.1"])
    func `public addresses are allowed`(_ text: String) throws {
        #expect(AddressRule().permits(try #require(IPAddress(text))))
    }

    @Test func `a hospital's own range can be listed, and only it`() throws {
        let rule = AddressRule(allowed: [try #require(AddressRange("10.20.0.0/15"))])
        #expect(rule.permits(try #require(IPAddress("10.21.3.4"))))
        #expect(rule.permits(try #require(IPAddress("::ffff:10.20.0.9"))))
        #expect(!rule.permits(try #require(IPAddress("10.22.0.1"))))
    }

    @Test(arguments: ["", "10.0.0.0/33", "10.0.0/8", "0x7f.1", "2130706433", "a", "::1/129", "1.2.3.4/-1"])
    func `an odd spelling is no range`(_ text: String) {
        #expect(AddressRange(text) == nil)
    }
}
