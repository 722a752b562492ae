import Foundation
import Gateway

/// A password for an account that is being made.
enum NewPassword {
    /// Long enough that nobody guesses it, as current guidance has it: length, and no rules about signs.
    private static let shortest = 12

    /// The first line of a file.
    static func read(_ path: String) throws(Complaint) -> String {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Complaint("the password file cannot be read", .usage)
        }
        let password = text.prefix { !$0.isNewline }
        guard password.count >= shortest else {
            throw Complaint("the password has fewer than \(shortest) characters", .usage)
        }
        return String(password)
    }

    /// Twenty letters and digits that are not mistaken for each other: 100 bits.
    static func invent() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        let text = Secret.random(20).map { letters[Int($0) % letters.count] }
        return stride(from: 0, to: 20, by: 5).map { String(text[$0..<$0 + 5]) }.joined(separator: "-")
    }
}
