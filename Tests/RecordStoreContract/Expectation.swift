import RecordStore

/// A law that does not hold; says what was expected.
package struct Breach: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

/// Checks without a test library, so that the suite is a plain target that any engine's tests can run.
func expect(_ holds: Bool, _ sentence: String) throws {
    guard holds else { throw Breach(sentence) }
}

/// Checks that two values are equal, and shows both if not.
func expect<Value: Equatable>(_ found: Value, is wanted: Value, _ sentence: String) throws {
    guard found == wanted else { throw Breach("\(sentence): found \(found), wanted \(wanted)") }
}

/// The value, which has to be there.
func require<Value>(_ value: Value?, _ sentence: String) throws -> Value {
    guard let value else { throw Breach("\(sentence): found nothing") }
    return value
}

/// Checks that a call is refused by the archive for a reason.
func expect(_ error: ArchiveError, _ sentence: String, _ call: () async throws -> Void) async throws {
    do { try await call() } catch let thrown as ArchiveError {
        return try expect(thrown, is: error, sentence)
    }
    throw Breach("\(sentence): it was carried out, wanted \(error)")
}
