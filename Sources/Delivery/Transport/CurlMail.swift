internal import CCurl
internal import Glibc

/// One message on its way through libcurl: everything that talks to C.
final class CurlMail {
  private let bytes: [UInt8]
  private let needsLogin: Bool
  private let needsSMTPUTF8: Bool
  private let committing: () throws -> Void
  private var offset = 0
  private(set) var conversation = SMTPConversation()
  private(set) var isCommitted = false
  private var broken: SMTPEnding.Cause?
  /// What libcurl has to say beyond its code, such as why a certificate is not trusted.
  private let errorText = UnsafeMutableBufferPointer<CChar>.allocate(
    capacity: Int(CURL_ERROR_SIZE))

  /// The end of the last line, which libcurl gets only after `committing` has returned. Without it
  /// libcurl does not end the message, so the server keeps nothing.
  private static let heldBack = 2

  /// - Parameters:
  ///   - needsLogin: Whether the server gets no message without a login.
  ///   - committing: Is called before the server can have the whole message.
  init(
    _ message: OutgoingMessage, needsLogin: Bool, committing: @escaping () throws -> Void
  ) {
    bytes = message.bytes
    needsSMTPUTF8 = message.needsSMTPUTF8
    self.needsLogin = needsLogin
    self.committing = committing
    errorText.initialize(repeating: 0)
  }

  deinit { errorText.deallocate() }

  /// Sends the message and says how it ended (curl_easy_perform).
  func send(_ message: OutgoingMessage, to server: SMTPServer) -> SMTPEnding {
    guard briefing_curl_start() == CURLE_OK, let handle = curl_easy_init() else {
      return SMTPEnding(cause: .broken, words: "libcurl does not start", isCommitted: false)
    }
    let recipients = curl_slist_append(nil, "<\(message.recipient.address)>")
    // Cleaning up says goodbye to the server, so the list and this object outlive the handle.
    defer {
      curl_easy_cleanup(handle)
      curl_slist_free_all(recipients)
      withExtendedLifetime(self) {}
    }
    var code = prepare(handle, message, server, recipients)
    if code == CURLE_OK { code = curl_easy_perform(handle) }
    // Cleaning up sends QUIT; nothing is gained by waiting for the answer, and until this returns
    // the verdict is not written down.
    let socket = briefing_curl_socket(handle)
    if socket >= 0 { shutdown(socket, Int32(SHUT_RD)) }
    return ending(code)
  }

  private func prepare(
    _ handle: UnsafeMutableRawPointer, _ message: OutgoingMessage, _ server: SMTPServer,
    _ recipients: UnsafeMutablePointer<curl_slist>?
  ) -> CURLcode {
    var texts: [(CURLoption, String)] = [
      (CURLOPT_URL, server.url),
      (CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
      // Else libcurl would look for a proxy in the environment.
      (CURLOPT_PROXY, ""),
      (CURLOPT_MAIL_FROM, "<\(message.sender)>"),
    ]
    if let login = server.login {
      texts += [(CURLOPT_USERNAME, login.user), (CURLOPT_PASSWORD, login.password.text)]
    }
    if let authorities = server.authorities { texts.append((CURLOPT_CAINFO, authorities)) }
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_NOSIGNAL, 1),
      (CURLOPT_UPLOAD, 1),
      (CURLOPT_CONNECTTIMEOUT, server.timeouts.connect),
      (CURLOPT_SERVER_RESPONSE_TIMEOUT, server.timeouts.reply),
      (CURLOPT_TIMEOUT, server.timeouts.total),
    ]
    for (option, value) in texts {
      let code = briefing_curl_set_text(handle, option, value)
      if code != CURLE_OK { return code }
    }
    for (option, value) in numbers {
      let code = briefing_curl_set_number(handle, option, value)
      if code != CURLE_OK { return code }
    }
    // CURLOPT_INFILESIZE_LARGE stays unset: libcurl 7.88 counts the dots it adds as part of that size,
    // and ends the message early where the sums happen to meet.
    let this = Unmanaged.passUnretained(self).toOpaque()
    let codes = [
      briefing_curl_set_encryption(handle, server.encryption == .none ? 0 : 1),
      briefing_curl_set_error_text(handle, errorText.baseAddress),
      briefing_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients),
      briefing_curl_set_reader(handle, Self.reader, this),
      briefing_curl_set_observer(handle, Self.observer, this),
    ]
    return codes.first { $0 != CURLE_OK } ?? CURLE_OK
  }

  private static let reader: curl_read_callback = { buffer, size, count, context in
    guard let buffer, let context else { return Int(CURL_READFUNC_ABORT) }
    let mail = Unmanaged<CurlMail>.fromOpaque(context).takeUnretainedValue()
    let space = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
    return mail.fill(space) ?? Int(CURL_READFUNC_ABORT)
  }

  private static let observer: curl_debug_callback = { _, kind, text, length, context in
    guard let text, let context else { return 0 }
    let mail = Unmanaged<CurlMail>.fromOpaque(context).takeUnretainedValue()
    let line = UnsafeRawBufferPointer(start: text, count: length)
    switch kind {
    case CURLINFO_HEADER_OUT: mail.conversation.sent(line)
    case CURLINFO_HEADER_IN: mail.conversation.received(line)
    default: break
    }
    return 0
  }

  /// Puts the next bytes into libcurl's buffer; `nil` breaks the conversation off.
  private func fill(_ space: UnsafeMutableRawBufferPointer) -> Int? {
    if needsLogin, !conversation.isLoggedIn {
      broken = .noLogin
      return nil
    }
    if needsSMTPUTF8, !conversation.offersSMTPUTF8 {
      broken = .noSMTPUTF8
      return nil
    }
    let body = bytes.count - Self.heldBack
    if offset >= body, !isCommitted {
      do {
        try committing()
      } catch {
        broken = .notCommitted
        return nil
      }
      isCommitted = true
    }
    let end = min(offset + space.count, offset < body ? body : bytes.count)
    space.copyBytes(from: bytes[offset..<end])
    defer { offset = end }
    return end - offset
  }

  /// Whether libcurl went on without the login that was asked for, as it does where a server offers
  /// none; what the server said to that concerns no message.
  private var isPastMissingLogin: Bool {
    needsLogin && !conversation.isLoggedIn && !conversation.phase.isAboutServer
  }

  /// Whether libcurl offered an address that the server takes none of the kind of, as it does; what
  /// the server said to that does not tell why.
  private var isPastMissingSMTPUTF8: Bool {
    needsSMTPUTF8 && !conversation.offersSMTPUTF8 && !conversation.phase.isAboutServer
  }

  private var detail: String? {
    let text = errorText.baseAddress.map { String(cString: $0) } ?? ""
    return text.isEmpty ? nil : text
  }

  private func ending(_ code: CURLcode) -> SMTPEnding {
    let words = String(cString: curl_easy_strerror(code))
    let cause: SMTPEnding.Cause
    switch code {
    case _ where broken != nil: cause = broken ?? .broken
    case _ where isPastMissingLogin: cause = .noLogin
    case _ where isPastMissingSMTPUTF8: cause = .noSMTPUTF8
    case CURLE_OK: cause = .complete
    case CURLE_USE_SSL_FAILED: cause = .noEncryption
    case CURLE_LOGIN_DENIED: cause = .loginDenied
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_SSL_CACERT_BADFILE,
      CURLE_UNKNOWN_OPTION, CURLE_BAD_FUNCTION_ARGUMENT:
      cause = .unusable
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      cause = .untrusted
    default: cause = .broken
    }
    let text =
      switch cause {
      case .noLogin: "the server offers no login"
      case .noEncryption: "the server offers no encryption"
      case .noSMTPUTF8: "the mail server takes no address with letters beyond ASCII (SMTPUTF8)"
      case .notCommitted: "broken off before the end"
      case .untrusted: "the server's certificate is not trusted: \(detail ?? words)"
      default: words
      }
    return SMTPEnding(cause: cause, words: text, isCommitted: isCommitted)
  }
}
