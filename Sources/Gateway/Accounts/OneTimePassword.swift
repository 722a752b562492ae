import Crypto
import Foundation
package import RecordStore

/// The six digits that an authenticator app shows, new every 30 seconds.
///
/// Source: RFC 6238, <https://www.rfc-editor.org/rfc/rfc6238>
package struct OneTimePassword: Sendable {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    private let key: [UInt8]

    /// - Parameter key: Shared with the app, 20 bytes.
    package init(key: [UInt8]) { self.key = key }

    /// The number of the half minute in which digits are shown now; `nil` if they are others.
    ///
    /// The half minutes before and after count too, since clocks differ. Who lets the same half minute in twice lets in
    /// whoever looked over a shoulder.
    package func step(of digits: String, at time: Timestamp) -> Int64? {
        let now = time.milliseconds / 30_000
        return (now - 1...now + 1).first { Secret.isSame(Array(self.digits(at: $0).utf8), Array(digits.utf8)) }
    }

    /// The digits of a half minute.
    package func digits(at step: Int64) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let code = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        let offset = Int((code.last ?? 0) & 0x0F)
        let number = code[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// What an authenticator app reads from a QR code.
    package func address(login: String) -> String {
        let name = login.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "otpauth://totp/Chartway:\(name)?secret=\(letters)&issuer=Chartway"
    }

    /// The key in base 32, to be typed by hand.
    package var letters: String {
        var (text, held, bits): ([UInt8], Int, Int) = ([], 0, 0)
        for byte in key {
            (held, bits) = (held << 8 | Int(byte), bits + 8)
            while bits >= 5 {
                text.append(Self.alphabet[held >> (bits - 5) & 31])
                bits -= 5
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.append(Self.alphabet[held << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }
}
