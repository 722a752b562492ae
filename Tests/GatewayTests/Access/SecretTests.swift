import RecordStore
import Testing

@testable import Gateway

@Suite struct SecretTests {
    @Test func `V6·2 a password fits its own hash alone, and each hash has its own salt`() {
        let hash = PasswordHash("Grüße an Mama 7")
        #expect(hash.fits("Grüße an Mama 7"))
        #expect(hash.fits("Gru\u{308}ße an Mama 7"))
        #expect(!hash.fits("grüße an Mama 7"))
        #expect(hash.text != PasswordHash("Grüße an Mama 7").text)
        #expect(!hash.isOutdated)
    }

    @Test func `Z21 a hash with weaker parameters still fits, and asks to be renewed`() {
        // scrypt of "pleaseletmein" with N=16384, r=8, p=1, of RFC 7914, cut to 32 bytes.
        let hash = PasswordHash(
            kept: "scrypt$16384$8$1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGbAarbx-0O6u_-1ljZ4q8GDmxqPFMSLs"
        )
        #expect(hash.isOutdated)
        #expect(!hash.fits("pleaseletmeout"))
        #expect(!PasswordHash(kept: "plain").fits("plain"))
        #expect(!PasswordHash.ofNobody.fits(""))
    }

    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] as [(Int64, String)]
    )
    func `P02 the digits are those of RFC 6238`(_ seconds: Int64, _ digits: String) {
        let password = OneTimePassword(key: Array("12345678901234567890".utf8))
        #expect(password.digits(at: seconds / 30) == digits)
        let time = Timestamp(milliseconds: seconds * 1000)
        #expect(password.step(of: digits, at: time) == seconds / 30)
        #expect(password.step(of: "000000", at: time) == nil)
        #expect(password.step(of: digits, at: Timestamp(milliseconds: (seconds + 90) * 1000)) == nil)
    }

    @Test func `the key is told in base 32`() {
        let password = OneTimePassword(key: Array("12345678901234567890".utf8))
        #expect(password.letters == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            password.address(login: "a b")
                == "otpauth://totp/Chartway:a%20b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Chartway"
        )
    }

    @Test func `secrets differ and are kept as hashes`() {
        let secrets = (0..<100).map { _ in Secret() }
        #expect(Set(secrets.map(\.text)).count == 100)
        #expect(secrets.allSatisfy { $0.text.utf8.count == 43 && $0.digest == Secret.digest(of: $0.text) })
        #expect(Secret.digest(of: "abc").first == 0xBA)
    }
}
