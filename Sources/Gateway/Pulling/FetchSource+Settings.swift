import DocumentFetch
import Foundation

extension FetchSource {
    /// The rules of a configured system: its own origin and no other, and its credential from its file.
    init(_ settings: PullSettings) throws(Refusal) {
        let first: FetchURL
        var origins: Set<WebOrigin> = []
        do throws(FetchError) {
            let addresses = ([settings.url] + settings.documents).filter { !$0.isEmpty }
            first = try FetchURL(addresses.first ?? "")
            for address in addresses { origins.insert(try FetchURL(address).origin) }
        } catch {
            throw Refusal(.incorrect, "«\(settings.name)»: the url is none that can be fetched.")
        }
        self.init(at: first, credential: try Self.credential(settings))
        self.origins = origins
        schemes = Set(origins.map(\.scheme))
        certificateFile = settings.certificateFile
        var ranges: [AddressRange] = []
        for text in settings.allowedAddresses {
            guard let range = AddressRange(text) else {
                throw Refusal(.incorrect, "«\(settings.name)»: «allowed-addresses» holds something that is no range.")
            }
            ranges.append(range)
        }
        addresses = AddressRule(allowed: ranges)
    }

    private static func credential(_ settings: PullSettings) throws(Refusal) -> Credential? {
        guard let file = settings.tokenFile else { return nil }
        guard let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
            throw Refusal(.incorrect, "«\(settings.name)»: the token file cannot be read.")
        }
        return .bearer(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
