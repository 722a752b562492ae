package import RecordStore

/// The use case "the clinic starts an app for a patient": the address that opens it, good once and for ten minutes.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/app-launch.html#launch-app-ehr-launch>
package struct PrepareLaunch: Sendable {
    private static let patience: Int64 = 600_000

    private let register: any AccessRegister
    private let address: ServerAddress

    package init(register: any AccessRegister, address: ServerAddress) {
        (self.register, self.address) = (register, address)
    }

    /// - Throws: ``Refusal/Kind/notFound`` if there is no such app, ``Refusal/Kind/forbidden`` if the user may not see
    ///   the patient.
    package func callAsFunction(
        client id: String,
        _ context: LaunchContext,
        by user: User,
        at now: Timestamp
    ) async throws(Refusal) -> String {
        if let patient = context.patient, !user.opens(patient, at: now) {
            throw Refusal(.forbidden, "This record is not yours to share.")
        }
        do throws(ArchiveError) {
            guard let client = try await AccountBook(register: register).client(id: id), !client.isDisabled,
                let launch = client.launchAddress
            else { throw .notFound }
            let secret = Secret()
            try await register.issue(
                Ticket(
                    purpose: .launch,
                    digest: secret.digest,
                    holder: client.id,
                    body: context.kept,
                    expires: Timestamp(milliseconds: now.milliseconds + Self.patience)
                )
            )
            let items = [(name: "iss", value: address.fhir), (name: "launch", value: secret.text)]
            return launch + (launch.contains("?") ? "&" : "?") + FormText.spell(items)
        } catch { throw Refusal(error) }
    }
}
