import HTTPTypes
import Hummingbird

extension Response {
    /// A page that nobody keeps, frames or adds to.
    ///
    /// - Parameters:
    ///   - page: HTML.
    ///   - status: 200 unless the page says that something is wrong.
    ///   - origin: One that a form of the page may lead to in the end, besides our own.
    init(page: String, status: HTTPResponse.Status = .ok, goesTo origin: String? = nil) {
        let target = origin.map { " " + $0 } ?? ""
        let policy = """
            default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'\(target); \
            base-uri 'none'; frame-ancestors 'none'
            """
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"]
        headers[.contentSecurityPolicy] = policy
        headers.safely("X-Frame-Options", "DENY")
        headers.guardPages()
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
    }

    /// A file that is kept and never opened here: whatever is in it, it runs nowhere near our pages (F05).
    init(file name: String, type: String, body: ResponseBody) {
        var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store"]
        headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        // The name is ours: letters, digits, a dot and a hyphen.
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        headers.guardPages()
        self.init(status: .ok, headers: headers, body: body)
    }

    /// Goes on to another page with GET.
    init(seeing address: String) {
        var headers: HTTPFields = [.location: address, .cacheControl: "no-store"]
        headers.safely("Referrer-Policy", "no-referrer")
        self.init(status: .seeOther, headers: headers)
    }

    /// Hands the browser a cookie until it is closed, or takes it back.
    func setting(_ cookie: Visitor.Cookie, _ value: String?) -> Response {
        var response = self
        let end = value == nil ? "; Max-Age=0" : ""
        let text = "\(cookie.rawValue)=\(value ?? ""); Path=/; Secure; HttpOnly; SameSite=Lax\(end)"
        response.headers.append(HTTPField(name: .setCookie, value: text))
        return response
    }
}

extension HTTPFields {
    /// What all answers to browsers have: no address goes elsewhere, no type is guessed, no other site holds the
    /// window, no later visit goes without encryption.
    mutating func guardPages() {
        // With no-referrer browsers send the forms of our own pages as of no origin at all.
        safely("Referrer-Policy", "same-origin")
        safely("Cross-Origin-Opener-Policy", "same-origin")
        safely("Cross-Origin-Resource-Policy", "same-origin")
        safely("Strict-Transport-Security", "max-age=31536000")
        self[.xContentTypeOptions] = "nosniff"
    }

    /// A field that the library has no name for.
    mutating func safely(_ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { self[name] = value }
    }
}
