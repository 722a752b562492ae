import CCurl

extension Transfer {
    /// Hands a letter over by SMTP.
    ///
    /// Source: <https://curl.se/libcurl/c/CURLOPT_MAIL_FROM.html>
    func setMail(_ mail: MailRequest) {
        unsafe ccurl_setopt_long(handle, CURLOPT_UPLOAD, 1)
        unsafe ccurl_setopt_string(handle, CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        unsafe recipients = curl_slist_append(recipients, "<\(mail.recipient)>")
        unsafe ccurl_setopt_list(handle, CURLOPT_MAIL_RCPT, recipients)
        unsafe ccurl_setopt_large(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.text.count))
        if mail.demandsTLS { unsafe ccurl_setopt_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        if case .basic(let user, let password)? = job.source.credential {
            unsafe ccurl_setopt_string(handle, CURLOPT_USERNAME, user)
            unsafe ccurl_setopt_string(handle, CURLOPT_PASSWORD, password)
        }
        unsent = mail.text[...]
        unsafe ccurl_setopt_context(handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
        unsafe ccurl_setopt_receive(handle, CURLOPT_READFUNCTION) { data, size, count, context in
            guard let data = unsafe data, let context = unsafe context else { return 0 }
            let room = unsafe UnsafeMutableRawBufferPointer(start: data, count: size * count)
            return unsafe Transfer.at(context).giveBody(room)
        }
    }

    /// Gives the next bytes of what is sent.
    private func giveBody(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let next = unsent.prefix(room.count)
        unsafe room.copyBytes(from: next)
        unsent = unsent.dropFirst(next.count)
        return next.count
    }
}
