import ArgumentParser
import Foundation
import Gateway
import PostgresStore
import RecordStore
import SQLiteStore

/// Which register a subcommand works on: the file beside the archive's, with `-access` behind its name, or the schema
/// beside it in the same database.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    /// Opens the register of the archive that the settings name, and makes it if there is none.
    func open() throws -> any AccessRegister { try Self.open(archiveOptions.place(mappingOptions.settings())) }

    /// Opens the register beside an archive.
    static func open(_ place: ArchivePlace) throws -> any AccessRegister {
        do throws(ArchiveError) {
            switch place {
            case .file(let path): return try SQLiteAccessRegister(path: path + "-access")
            case .database(let address): return try PostgresAccessRegister(address)
            }
        } catch {
            throw Complaint("the register of accounts cannot be opened: \(error)", .storage)
        }
    }

    /// Works on the accounts, and notes who did what with them.
    ///
    /// - Parameters:
    ///   - interaction: What is done, for the journal.
    ///   - body: Does it.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or a refusal if it cannot be noted.
    func changing<Value>(
        _ interaction: String,
        _ body: (AccountBook, any AccessRegister) async throws -> Value
    ) async throws -> Value {
        let register = try open()
        do {
            let value = try await body(AccountBook(register: register), register)
            let act = AuditedAct(at: .now, action: .execute, interaction: interaction, user: "operator:" + NSUserName())
            try await AccessJournal(register: register).note(act)
            await register.close()
            return value
        } catch {
            await register.close()
            throw error
        }
    }
}
