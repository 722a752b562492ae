/// What a server or the way to it reported; without its words, since they may repeat values.
struct PostgresError: Error, Hashable {
    /// The five characters of the SQLSTATE; empty if the connection was lost or never made.
    ///
    /// Source: <https://www.postgresql.org/docs/15/errcodes-appendix.html>
    let state: String

    /// The connection was lost or never made.
    static let lost = PostgresError(state: "")

    /// The connection can be used no more.
    var endsConnection: Bool {
        switch state {
        // Class 08 is about connections; 57P01 to 57P05 end them; a server that has become a standby takes no writes.
        case "", "57P01", "57P02", "57P03", "57P05", "25006": true
        default: state.hasPrefix("08")
        }
    }

    /// The same again may succeed: the server is back, or who stood in the way is gone.
    var passes: Bool { endsConnection || state == "40001" || state == "40P01" }
}
