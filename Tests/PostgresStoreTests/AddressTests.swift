import Testing

@testable import PostgresStore

@Suite struct AddressTests {
    @Test(arguments: ["chartway.db", "/srv/postgres", "postgres", "mysql://host/db", "http://host"])
    func `a file is not meant as an address`(_ text: String) { #expect(!PostgresAddress.isMeant(text)) }

    @Test(arguments: ["postgres://host/db", "postgresql:///db"])
    func `an address is meant as one`(_ text: String) throws {
        #expect(PostgresAddress.isMeant(text))
        _ = try PostgresAddress(text)
    }

    @Test func `an address with a password is refused, and none is ever printed`() throws {
        #expect(throws: PostgresAddress.Mistake.holdsPassword) { try PostgresAddress("postgres://ana:secret@host/db") }
        #expect(throws: PostgresAddress.Mistake.holdsPassword) { try PostgresAddress("postgres:///db?password=x") }
        let address = try PostgresAddress("postgres://ana@host/db")
        #expect("\(address)" == "a PostgreSQL database")
    }

    @Test(arguments: ["postgres://[::1", "postgres:///db?nothing=1"])
    func `a malformed address is refused`(_ text: String) {
        #expect(throws: PostgresAddress.Mistake.notAnAddress) { try PostgresAddress(text) }
    }

    @Test(arguments: [
        ("postgres:///db", false), ("postgres://localhost/db", false), ("postgres://127.0.0.1,[::1]/db", false),
        ("postgres:///db?host=/run/postgresql", false), ("postgres://db.example/db", true),
        ("postgres://localhost,db.example/db", true),
    ])
    func `what leaves the machine is to be encrypted`(_ text: String, _ isRemote: Bool) throws {
        #expect(try PostgresAddress(text).isRemote == isRemote)
    }

    @Test func `pauses grow, and end`() {
        var backoff = Backoff(within: .seconds(2))
        var pauses: [Duration] = []
        while let pause = backoff.next() { pauses.append(pause) }
        #expect(pauses.first == .milliseconds(20))
        #expect(pauses.reduce(.zero, +) == .seconds(2))
        #expect(pauses.max() == .milliseconds(500))
    }
}
