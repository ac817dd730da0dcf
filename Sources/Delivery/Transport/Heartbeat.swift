internal import CCurl

/// Tells a monitor that a run has begun or ended. Whatever the monitor does, the run goes on.
public struct Heartbeat: Sendable {
  /// Seconds to wait for a connection.
  public var connectTimeout: Int
  /// Seconds to wait for the whole call.
  public var timeout: Int

  /// Makes a caller; 5 seconds for the connection, 10 for all.
  public init(connectTimeout: Int = 5, timeout: Int = 10) {
    self.connectTimeout = connectTimeout
    self.timeout = timeout
  }

  /// Calls an address once (curl_easy_perform).
  ///
  /// - Returns: Why the monitor did not hear it; `nil` where it did. The address is not in it, as it
  ///   may be a secret.
  public func call(_ address: String) -> String? {
    guard Self.isAddress(address) else { return "the address is none" }
    guard briefing_curl_start() == CURLE_OK, let handle = curl_easy_init() else {
      return "libcurl does not start"
    }
    defer { curl_easy_cleanup(handle) }
    let texts: [(CURLoption, String)] = [
      (CURLOPT_URL, address), (CURLOPT_PROTOCOLS_STR, "http,https"),
      (CURLOPT_USERAGENT, "briefing"),
      // Else libcurl would look for a proxy in the environment.
      (CURLOPT_PROXY, ""),
    ]
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_NOSIGNAL, 1), (CURLOPT_HTTPGET, 1), (CURLOPT_FAILONERROR, 1),
      (CURLOPT_CONNECTTIMEOUT, connectTimeout), (CURLOPT_TIMEOUT, timeout),
      (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
    ]
    var code = briefing_curl_discard(handle)
    for (option, value) in texts where code == CURLE_OK {
      code = briefing_curl_set_text(handle, option, value)
    }
    for (option, value) in numbers where code == CURLE_OK {
      code = briefing_curl_set_number(handle, option, value)
    }
    if code == CURLE_OK { code = curl_easy_perform(handle) }
    return code == CURLE_OK ? nil : String(cString: curl_easy_strerror(code))
  }

  /// Whether an address is one to call: https anywhere, http on this machine, no login in it.
  static func isAddress(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) else {
      return false
    }
    let parts = text.split(separator: "://", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    let authority = parts[1].prefix { !"/?#".contains($0) }
    guard !authority.isEmpty, !authority.contains("@") else { return false }
    if parts[0] == "https" { return true }
    let host =
      authority.hasPrefix("[")
      ? String(authority.dropFirst().prefix { $0 != "]" })
      : String(authority.prefix { $0 != ":" })
    return parts[0] == "http" && SMTPServer.isLoopback(host)
  }
}
