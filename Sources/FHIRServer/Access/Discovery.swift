import Gateway
import HTTPTypes
import Hummingbird

/// Answers what apps read before they know anybody: where to ask for authorization, and who signs tokens.
///
/// JSON for whatever `Accept` says.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/conformance.html#using-well-known>
struct Discovery: Sendable {
    /// How pages look that an app shows beside ours.
    private static let style = """
        {"color_background":"#f3f6f8","color_error":"#9b1c1c","color_highlight":"#0b5c8a","color_modal_backdrop":"",\
        "color_success":"#1f6b3a","color_text":"#14202b","dim_border_radius":"6px","dim_font_size":"17px",\
        "dim_spacing_size":"16px","font_family_body":"system-ui, sans-serif","font_family_heading":"system-ui, sans-serif"}
        """

    private let configuration: SMARTConfiguration
    private let keys: TokenKeys

    init(_ address: ServerAddress, keys: TokenKeys, registers: Bool, brand: BrandSettings?) {
        self.keys = keys
        configuration = SMARTConfiguration(address: address, registers: registers, brand: brand)
    }

    func answer(_: Request, _: DoorContext) -> Response { Response(json: configuration.json) }

    func answerStyle(_: Request, _: DoorContext) -> Response { Response(json: Array(Self.style.utf8)) }

    func answerKeys(_: Request, _: DoorContext) async throws -> Response {
        do { return Response(json: try await keys.set()) } catch { throw Refusal(.unavailable, "Try again later.") }
    }
}

extension Response {
    /// Plain JSON.
    init(json: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
        var headers = headers
        headers[.contentType] = "application/json"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }
}
