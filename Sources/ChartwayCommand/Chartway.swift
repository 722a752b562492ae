package import ArgumentParser
import Gateway

/// The command `chartway`; each subcommand is a file of its own.
package struct Chartway: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "chartway",
        abstract: "Hospital documents in, one patient record, readable pages and FHIR out.",
        discussion: """
            Examples:
              chartway import --source lakeside deliveries/       read files into chartway.db
              chartway people okafor                              who is in the record
              chartway export PERSON --as pdf -o summary.pdf      a page for the doctor
              chartway convert --to html visit.xml -o visit.html  without a database

            Settings come from flags, then CHARTWAY_… variables, then chartway.yml, then defaults.
            """,
        version: ProductVersion.text,
        subcommands: [
            ImportCommand.self, ConvertCommand.self, PeopleCommand.self, ExportCommand.self, PullCommand.self,
            ServeCommand.self, DeliveriesCommand.self, FindingsCommand.self, LineageCommand.self, ReplayCommand.self,
            LinkCommand.self, UnlinkCommand.self, CheckMappingsCommand.self, DoctorCommand.self, BackupCommand.self,
            RestoreCommand.self, MigrateCommand.self,
            UserCommand.self, ClientCommand.self, TokenCommand.self,
        ]
    )

    package init() {}

    /// Runs the command line of this process, and ends it with the exit code.
    package static func start() async { await main() }
}
