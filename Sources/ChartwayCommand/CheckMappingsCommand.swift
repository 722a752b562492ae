import ArgumentParser
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordStore

/// Checks what an operator wrote into tables and site files, and lists what is still to be written.
struct CheckMappingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-mappings",
        abstract: "Check tables and site files, and list codes that no table knows, ready to fill in.",
        discussion: """
            Codes are read anew from the deliveries that have such findings; they may tell about patients, so keep \
            the list where the deliveries are.

            Examples:
              chartway check-mappings --mappings mappings/
              chartway check-mappings --mappings mappings/ --db family.db > to-fill-in.yml
              chartway check-mappings --db family.db --csv

            Exit codes: 0 all is well, 3 some lines are wrong, 64 usage, 74 storage.
            """
    )

    @OptionGroup var archiveOptions: ArchiveOptions
    @OptionGroup var mappingOptions: MappingOptions

    @Flag(help: "One JSON object per trouble and per code.")
    var json = false

    @Flag(help: "Rows of tables instead of lines of site files.")
    var csv = false

    func run() async throws {
        try await complaining {
            let settings = try mappingOptions.settings()
            let isSound = try checkFiles(settings)
            let place = try archiveOptions.place(settings)
            if archiveOptions.db != nil || place.isThere {
                try await listCodes(settings, isSound: isSound)
            } else if settings.mappings == nil {
                throw Complaint(
                    "there is nothing to check; name a folder after --mappings or a file after --db",
                    .usage
                )
            }
            guard isSound else { throw ExitCode.someUnreadable }
        }
    }

    /// Whether nothing is wrong with the files of the operator.
    private func checkFiles(_ settings: Settings) throws -> Bool {
        guard let folder = settings.mappings else { return true }
        let check: CheckMappings
        do { check = try CheckMappings(folder: folder) } catch {
            throw Complaint("the mappings cannot be read: \(folder)", .usage)
        }
        for trouble in check.troubles { Terminal.say(json ? trouble.json : "\(trouble): \(trouble.code.sentence)") }
        if !json, check.troubles.isEmpty { Terminal.remark("\(check.files) files, \(check.rows) codes: all is well") }
        return check.troubles.isEmpty
    }

    private func listCodes(_ settings: Settings, isSound: Bool) async throws {
        let reader: DeliveryReader
        do { reader = try mappingOptions.reader(settings) } catch  where !isSound {
            return Terminal.remark("codes are listed once the files above are right")
        }
        let archive = try archiveOptions.openExisting(settings, reader)
        let unknown = try await UnknownCodes(archive, reader: reader) { done, all in
            Terminal.progress("\(done) of \(all) deliveries")
        }
        Terminal.progress("")
        await archive.close()
        for line in json ? unknown.lines.map(\.json) : csv ? unknown.tableRows : unknown.siteFiles {
            Terminal.say(line)
        }
        if unknown.lines.isEmpty { Terminal.remark("every code that was delivered is known") }
    }
}

extension TableError {
    /// As `--json` prints it.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object {
            $0.member("file", file)
            $0.member("line", integer: line)
            $0.member("code", code.rawValue)
            $0.member("trouble", code.sentence)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension UnknownCodes.Line {
    /// As `--json` prints it.
    fileprivate var json: String {
        var json = JSONWriter()
        json.object {
            $0.member("source", source)
            $0.member("list", list)
            $0.member("code", code)
            $0.member("count", integer: count)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
