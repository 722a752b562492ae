import ClinicalRecord
import Crypto
import CryptoExtras
import HealthCards

/// The name that a person's record has in the addresses of one account, such as `/p/dR7…/results`.
///
/// It is the record id, a UUID, put through one block of AES under a key made of the account's id. So it stays the same
/// for an account, differs from account to account, and says nothing to whoever sees an address. It needs no secret
/// of its own, since it opens nothing: it is read back and then asked of the account's ``AccessPlan`` like any id.
package enum RecordHandle {
    /// Of a record id; `nil` for an id that is no UUID.
    package static func spell(_ id: String, for user: User) -> String? {
        let digits = Array(id.utf8.filter { $0 != UInt8(ascii: "-") })
        guard digits.count == 32 else { return nil }
        var block = stride(from: 0, to: 32, by: 2).compactMap { place in
            UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16)
        }
        guard block.count == 16 else { return nil }
        do { try AES.permute(&block, key: key(of: user)) } catch { return nil }
        return Base64URL.encode(block)
    }

    /// The record id that an account's handle stands for; `nil` for what is no handle.
    static func read(_ handle: String, of user: User) -> String? {
        guard handle.utf8.count == 22, var block = Base64URL.decode(handle.utf8), block.count == 16 else { return nil }
        do { try AES.inversePermute(&block, key: key(of: user)) } catch { return nil }
        let digits = HexText.spell(block)
        let ends = [0, 8, 12, 16, 20, 32]
        return zip(ends, ends.dropFirst()).map { digits.dropFirst($0).prefix($1 - $0) }.joined(separator: "-")
    }

    private static func key(of user: User) -> SymmetricKey {
        SymmetricKey(data: SHA256.hash(data: Array("record handle \(user.id)".utf8)))
    }
}
