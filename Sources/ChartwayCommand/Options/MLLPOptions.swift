import ArgumentParser
import ClinicalRecord
import Gateway
import MLLPListener
import NIOSSL

/// Where HL7 v2 messages are waited for.
struct MLLPOptions: ParsableArguments {
    /// Of HL7 over MLLP, as IANA lists it.
    private static let standardPort = 2575

    @Option(help: "Port for HL7 v2 over MLLP; 0 = off (default: 2575 if chartway.yml names senders, else off).")
    var mllpPort: Int?

    @Option(help: "Address to listen on for MLLP (default: that of --host).")
    var mllpHost: String?

    @Option(help: "Source of senders that chartway.yml does not name; refused unless bound to loopback.")
    var mllpSource: String?

    @Option(help: "Certificate and its chain for MLLP, PEM.")
    var mllpCertificateFile: String?

    @Option(help: "The private key of the MLLP certificate, PEM.")
    var mllpKeyFile: String?

    @Option(help: "Certificates that senders' own certificates have to be signed by, PEM.")
    var mllpClientCaFile: String?

    @Flag(help: "MLLP without TLS beyond loopback: the wire is safe by itself.")
    var mllpPlain = false

    /// Where to listen; `nil` if nobody is waited for.
    func settings(_ settings: Settings, host: String) throws(Complaint) -> (MLLPSettings, [Int: SenderList])? {
        let doors = try doors(settings, host: host)
        guard !doors.isEmpty else { return nil }
        var mllp = MLLPSettings()
        mllp.host = mllpHost ?? host
        mllp.tls = try tls()
        guard isLoopback(mllp.host) || mllp.tls != nil && mllpClientCaFile != nil || mllpPlain else {
            throw Complaint(
                "beyond loopback messages come by TLS with certificates of both sides: give --mllp-certificate-file, "
                    + "--mllp-key-file and --mllp-client-ca-file, or say --mllp-plain",
                .usage
            )
        }
        return (mllp, doors)
    }

    /// For the start-up line (R18).
    func greeting(_ settings: MLLPSettings) -> String {
        let way =
            settings.tls == nil ? "without TLS" : mllpClientCaFile == nil ? "TLS" : "TLS with certificates of senders"
        return "listening for HL7 v2 over MLLP on \(settings.host), \(way), port"
    }

    private func isLoopback(_ host: String) -> Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    private func doors(_ settings: Settings, host: String) throws(Complaint) -> [Int: SenderList] {
        guard mllpPort != 0 else { return [:] }
        guard mllpPort.map({ (1...65_535).contains($0) }) ?? true else {
            throw Complaint("--mllp-port is a number from 0 to 65535", .usage)
        }
        if mllpSource != nil, !isLoopback(mllpHost ?? host) {
            throw Complaint("--mllp-source is refused unless bound to loopback; name senders in chartway.yml", .usage)
        }
        guard mllpSource.map(SourceName.isAllowed) ?? true else {
            throw Complaint("--mllp-source: \(SourceName.rule)", .usage)
        }
        guard !settings.messageSources.isEmpty || mllpSource != nil else {
            guard mllpPort == nil else {
                throw Complaint(
                    "nobody may send yet: name senders under mllp in chartway.yml, or --mllp-source",
                    .usage
                )
            }
            return [:]
        }
        let standard = mllpPort ?? Self.standardPort
        let named = Dictionary(grouping: settings.messageSources) { $0.port ?? standard }
        var doors = named.mapValues { SenderList($0) }
        if let mllpSource { doors[standard] = SenderList(named[standard] ?? [], fallback: mllpSource) }
        return doors
    }

    private func tls() throws(Complaint) -> NIOSSLContext? {
        guard (mllpCertificateFile == nil) == (mllpKeyFile == nil) else {
            throw Complaint("--mllp-certificate-file and --mllp-key-file come together", .usage)
        }
        guard let mllpCertificateFile, let mllpKeyFile else {
            guard mllpClientCaFile == nil else {
                throw Complaint("--mllp-client-ca-file needs --mllp-certificate-file and --mllp-key-file", .usage)
            }
            return nil
        }
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(mllpCertificateFile).map {
                NIOSSLCertificateSource.certificate($0)
            }
            let key = try NIOSSLPrivateKey(file: mllpKeyFile, format: .pem)
            var tls = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
            tls.minimumTLSVersion = .tlsv12
            if let mllpClientCaFile {
                tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(mllpClientCaFile))
                // A sender is known by its address in no other way: its certificate holds no name of a host.
                tls.certificateVerification = .noHostnameVerification
            }
            return try NIOSSLContext(configuration: tls)
        } catch { throw Complaint("the MLLP certificates or the key cannot be used; all are PEM files", .usage) }
    }
}
