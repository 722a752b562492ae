import ArgumentParser
import Foundation
import Gateway
import HummingbirdCore
import HummingbirdHTTP2
import HummingbirdTLS
import NIOSSL

/// Where the server listens, and how it is reached.
struct DoorOptions: ParsableArguments {
    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on.")
    var port = 8080

    @Option(help: "Where people and apps reach this server from outside (default: http or https, host and port).")
    var base: String?

    @Option(help: "Certificate and its chain, PEM; TLS 1.2 and 1.3.")
    var certificateFile: String?

    @Option(help: "The certificate's private key, PEM.")
    var keyFile: String?

    @Flag(help: "A proxy in front gives TLS.")
    var behindProxy = false

    @Flag(help: "Serve without authorisation; refused unless bound to loopback.")
    var open = false

    @Option(help: "File with the key that a monitor shows at /metrics; without it nobody may watch.")
    var metricsKeyFile: String?

    private var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    private var hasTLS: Bool { certificateFile != nil }

    var address: ServerAddress {
        let name = host.contains(":") ? "[\(host)]" : host
        return ServerAddress(base: base ?? "\(hasTLS ? "https" : "http")://\(name):\(port)")
    }

    var greeting: String { "serving \(address.fhir)" + (open ? " without authorisation" : "") }

    func check() throws(Complaint) {
        guard !open || isLoopback && !behindProxy else {
            throw Complaint("--open is refused unless bound to loopback; leave --host and --behind-proxy out", .usage)
        }
        guard (certificateFile == nil) == (keyFile == nil) else {
            throw Complaint("--certificate-file and --key-file come together", .usage)
        }
        guard isLoopback || hasTLS || behindProxy else {
            throw Complaint(
                "beyond loopback records go by TLS only: give --certificate-file and --key-file, or --behind-proxy",
                .usage
            )
        }
        if behindProxy, base == nil { throw Complaint("--behind-proxy needs --base, as people see it", .usage) }
    }

    /// - Throws: ``Complaint`` if the file cannot be read, or holds no key worth the name.
    func metricsKey() throws(Complaint) -> String? {
        guard let metricsKeyFile else { return nil }
        let text = FileManager.default.contents(atPath: metricsKeyFile).map { String(decoding: $0, as: UTF8.self) }
        let key = text?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        guard key.utf8.count >= 16, !key.contains(where: \.isWhitespace) else {
            throw Complaint("--metrics-key-file is a file with one key of at least 16 characters", .usage)
        }
        return key
    }

    /// HTTP/1.1; over TLS, HTTP/2 too.
    func server() throws -> HTTPServerBuilder {
        guard let certificateFile, let keyFile else { return .http1() }
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificateFile).map {
                NIOSSLCertificateSource.certificate($0)
            }
            let key = try NIOSSLPrivateKey(file: keyFile, format: .pem)
            var tls = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
            tls.minimumTLSVersion = .tlsv12
            return try .http2Upgrade(tlsConfiguration: tls)
        } catch { throw Complaint("the certificate or its key cannot be used; both are PEM files", .usage) }
    }
}
