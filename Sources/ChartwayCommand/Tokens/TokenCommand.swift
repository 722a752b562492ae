import ArgumentParser

/// What was granted, and the keys that tokens are signed with.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Issue, list and end what users have granted, launch apps, change the signing keys.",
        discussion: """
            Examples:
              chartway token list ana
              chartway token revoke 6f9e…
              chartway token issue 6f9e… --user ana --patient 3f2c… --scope "patient/*.rs"
            """,
        subcommands: [
            TokenIssueCommand.self, TokenListCommand.self, TokenRevokeCommand.self, TokenLaunchCommand.self,
            TokenKeysCommand.self,
        ]
    )
}
