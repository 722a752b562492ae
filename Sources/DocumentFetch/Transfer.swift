import CCurl
import Glibc

/// One attempt at one address: libcurl's handle, what it has received, and who waits for it.
///
/// It lives on the thread of the ``TransferLoop`` and nowhere else.
@safe final class Transfer {
    /// Asked once; redirects and retries are attempts of their own.
    let job: TransferJob
    /// libcurl's handle.
    let handle: UnsafeMutableRawPointer
    private var headerList: UnsafeMutablePointer<curl_slist>?
    /// Of a letter: to whom it goes, and what of it was not sent yet.
    var recipients: UnsafeMutablePointer<curl_slist>?
    var unsent: ArraySlice<UInt8> = []
    private var body: [UInt8] = []
    private var headerBytes = 0
    private var headers: [String: String] = [:]
    private var breach: FetchError.Code?

    /// Prepares a handle; `nil` if libcurl has no memory left.
    init?(_ job: TransferJob) {
        guard let handle = unsafe curl_easy_init() else { return nil }
        self.job = job
        unsafe self.handle = handle
        setDestination()
        setLimits()
        if let mail = job.mail {
            setMail(mail)
        } else {
            setBody()
            setHeaders()
        }
        setCallbacks()
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(headerList)
        unsafe curl_slist_free_all(recipients)
    }

    private func setDestination() {
        let schemes = job.source.schemes.sorted().joined(separator: ",")
        unsafe ccurl_setopt_string(handle, CURLOPT_URL, job.request.url.text)
        unsafe ccurl_setopt_string(handle, CURLOPT_PROTOCOLS_STR, schemes)
        unsafe ccurl_setopt_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        // The environment's proxy would connect in our place and dodge the address check.
        unsafe ccurl_setopt_string(handle, CURLOPT_PROXY, "")
        unsafe ccurl_setopt_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        unsafe ccurl_setopt_long(handle, CURLOPT_SSL_VERIFYPEER, 1)
        unsafe ccurl_setopt_long(handle, CURLOPT_SSL_VERIFYHOST, 2)
        if let file = job.source.certificateFile { unsafe ccurl_setopt_string(handle, CURLOPT_CAINFO, file) }
    }

    private func setLimits() {
        let limits = job.source.limits
        unsafe ccurl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe ccurl_setopt_long(handle, CURLOPT_CONNECTTIMEOUT, limits.connectSeconds)
        unsafe ccurl_setopt_long(handle, CURLOPT_TIMEOUT, limits.totalSeconds)
        unsafe ccurl_setopt_long(handle, CURLOPT_LOW_SPEED_LIMIT, limits.slowestBytesPerSecond)
        unsafe ccurl_setopt_long(handle, CURLOPT_LOW_SPEED_TIME, 10)
        unsafe ccurl_setopt_string(handle, CURLOPT_ACCEPT_ENCODING, "")
        unsafe ccurl_setopt_string(handle, CURLOPT_USERAGENT, "Chartway")
    }

    private func setBody() {
        guard let post = job.post else { return }
        unsafe ccurl_setopt_long(handle, CURLOPT_POST, 1)
        unsafe ccurl_setopt_large(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(post.body.count))
        // libcurl takes a copy, of so many bytes as were named before; with no address at all it would read its input.
        var bytes = post.body + [0]
        unsafe bytes.withUnsafeMutableBytes { bytes in
            _ = unsafe ccurl_setopt_context(handle, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress)
        }
    }

    private func setHeaders() {
        let request = job.request
        if let post = job.post {
            for header in post.headers { add(header.name, header.value) }
            if let type = post.contentType {
                add("Content-Type", type)
            } else {
                // Without a body libcurl would name the type of a form.
                unsafe headerList = curl_slist_append(headerList, "Content-Type:")
            }
            // What is sent is small: no question before it.
            unsafe headerList = curl_slist_append(headerList, "Expect:")
        }
        add("Accept", request.accept)
        add("If-None-Match", request.etag)
        add("If-Modified-Since", request.lastModified)
        if request.url.origin == job.source.credentialOrigin {
            switch job.source.credential {
            case .bearer(let token)?: add("Authorization", "Bearer \(token)")
            case .basic(let user, let password)?:
                unsafe ccurl_setopt_string(handle, CURLOPT_USERNAME, user)
                unsafe ccurl_setopt_string(handle, CURLOPT_PASSWORD, password)
            case nil: break
            }
        }
        unsafe ccurl_setopt_list(handle, CURLOPT_HTTPHEADER, headerList)
    }

    /// Adds a header, unless its value would start another one.
    private func add(_ name: String, _ value: String?) {
        guard let value, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return }
        unsafe headerList = curl_slist_append(headerList, "\(name): \(value)")
    }

    private func setCallbacks() {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe ccurl_setopt_context(handle, CURLOPT_WRITEDATA, context)
        unsafe ccurl_setopt_context(handle, CURLOPT_HEADERDATA, context)
        unsafe ccurl_setopt_context(handle, CURLOPT_OPENSOCKETDATA, context)
        unsafe ccurl_setopt_receive(handle, CURLOPT_WRITEFUNCTION) { data, size, count, context in
            guard let data = unsafe data, let context = unsafe context else { return 0 }
            let bytes = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
            return unsafe Transfer.at(context).receiveBody(bytes) ? size * count : 0
        }
        unsafe ccurl_setopt_receive(handle, CURLOPT_HEADERFUNCTION) { data, size, count, context in
            guard let data = unsafe data, let context = unsafe context else { return 0 }
            let bytes = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
            return unsafe Transfer.at(context).receiveHeader(bytes) ? size * count : 0
        }
        unsafe ccurl_setopt_open(handle) { context, _, address in
            guard let context = unsafe context, let address = unsafe address else { return CURL_SOCKET_BAD }
            return unsafe Transfer.at(context).openSocket(address)
        }
    }

    static func at(_ context: UnsafeMutableRawPointer) -> Transfer {
        unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard body.count + bytes.count <= job.source.limits.bodyBytes else {
            breach = .tooLarge
            return false
        }
        unsafe body.append(contentsOf: bytes)
        return true
    }

    private func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        guard headerBytes <= job.source.limits.headerBytes else {
            breach = .tooLarge
            return false
        }
        let line = unsafe String(decoding: bytes, as: UTF8.self)
        guard let colon = line.firstIndex(of: ":") else { return true }
        headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
        return true
    }

    /// Opens the socket if the address that was resolved just now is allowed.
    private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        var bytes = [UInt8](repeating: 0, count: 16)
        var port: UInt16 = 0
        let length = unsafe ccurl_address(address, &bytes, &port)
        guard length > 0, job.source.addresses.permits(IPAddress(bytes: Array(bytes[..<Int(length)]))) else {
            breach = .notAllowed
            return CURL_SOCKET_BAD
        }
        let (family, kind) = unsafe (address.pointee.family, address.pointee.socktype)
        return unsafe socket(family, kind | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }

    /// What the finished attempt amounts to.
    func outcome(_ result: CURLcode) -> Result<FetchAnswer, FetchError> {
        if let breach { return .failure(FetchError(breach)) }
        let status = unsafe ccurl_status(handle)
        guard result == CURLE_OK else {
            // What the mail server said last, which tells a recipient that is not there from a server that is busy.
            let said = job.mail != nil && status >= 400 ? status : nil
            return .failure(FetchError(Self.code(result), status: said))
        }
        let isWeb = ["http", "https"].contains(job.request.url.origin.scheme)
        let answer = FetchAnswer(
            status: isWeb ? status : 200,
            headers: headers,
            bytes: body,
            url: job.request.url
        )
        return .success(answer)
    }

    private static func code(_ result: CURLcode) -> FetchError.Code {
        switch result {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .addressInvalid
        case CURLE_OPERATION_TIMEDOUT: .tooSlow
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED:
            .untrusted
        case CURLE_FILE_COULDNT_READ_FILE, CURLE_REMOTE_FILE_NOT_FOUND: .notFound
        case CURLE_REMOTE_ACCESS_DENIED, CURLE_LOGIN_DENIED: .forbidden
        case CURLE_FILESIZE_EXCEEDED: .tooLarge
        default: .unreachable
        }
    }
}

extension Substring {
    /// Without blanks and line ends around it.
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
