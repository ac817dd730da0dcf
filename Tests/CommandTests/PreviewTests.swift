import Foundation
import Needs
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A preview that runs until the test is over.
private final class RunningPreview {
  let port: UInt16
  /// The word in the address, without which nothing is answered.
  let token: String
  private let process = Process()

  init(_ arguments: [String], in folder: URL) throws {
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["preview", "--port", "0"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let match = try #require(
      line.firstMatch(of: #/127\.0\.0\.1:(\d+)\/([0-9a-f]{32})\//#), "\(line)")
    token = String(match.2)
    port = try #require(UInt16(match.1))
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Stops it as a terminal or a service manager does; whether it ended in ten seconds.
  func stops() -> Bool {
    process.terminate()
    for _ in 0..<100 {
      if !process.isRunning { return true }
      usleep(100_000)
    }
    return false
  }

  /// Sends a request as it stands and gives the whole answer.
  func answer(_ request: String) throws -> String {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    let bytes = Array(request.utf8)
    _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }

  func get(_ path: String) throws -> String {
    try answer("GET /\(token)\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
  }

  /// Asks until the answer holds or fifteen seconds are over.
  func wait(for path: String, _ holds: (String) -> Bool) throws -> String {
    var text = ""
    let end = Date(timeIntervalSinceNow: 15)
    repeat {
      text = try get(path)
      if holds(text) { return text }
      usleep(200_000)
    } while Date() < end
    return text
  }
}

@Suite("briefing preview")
struct PreviewTests {
  @Test("shows an edit of the definition and of a record, and an error until it is mended")
  func reloads() throws {
    let scratch = try MatrixTests.desk(1, broken: nil)
    let preview = try RunningPreview(
      ["layouts/tiny.yaml", "--edition", "2024-W21"], in: scratch.url)
    let first = try preview.wait(for: "/briefing.html") { $0.contains("<h1") }
    #expect(first.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(first.contains("First–Second"))
    #expect(try preview.get("/state").contains("\"diagnostics\":\"\""))

    let layout = scratch.url.appendingPathComponent("layouts/tiny.yaml")
    let good = try String(contentsOf: layout, encoding: .utf8)
    try Data(good.replacing("title: Trade", with: "title: Commerce").utf8).write(to: layout)
    let edited = try preview.wait(for: "/briefing.html") { $0.contains("Commerce") }
    #expect(edited.contains("Commerce"))

    let trade = scratch.url.appendingPathComponent("data/set-00/trade.csv")
    let records = try String(contentsOf: trade, encoding: .utf8)
    try Data(records.replacing("export,1000000", with: "export,7000000").utf8).write(to: trade)
    #expect(try preview.wait(for: "/briefing.html") { $0.contains("8.00") }.contains("8.00"))

    try Data(good.replacing("pair.title", with: "pair.titel").utf8).write(to: layout)
    let broken = try preview.wait(for: "/state") { $0.contains("unknown-name") }
    #expect(broken.contains("did you mean `pair.title`?"))
    #expect(try preview.get("/briefing.html").contains("8.00"), "the last good page stays")

    try Data(good.utf8).write(to: layout)
    let mended = try preview.wait(for: "/state") { $0.contains("\"diagnostics\":\"\"") }
    #expect(mended.contains("\"diagnostics\":\"\""))
    #expect(!FileManager.default.fileExists(atPath: scratch.url.path + "/output"))
    #expect(preview.stops(), "a stop signal ends it")
  }

  @Test(
    "serves pages and PDF, and nothing that was not asked for here, with GET, at a known address")
  func addresses() throws {
    let scratch = try MatrixTests.desk(1, broken: nil)
    let preview = try RunningPreview(
      ["layouts/tiny.yaml", "--edition", "2024-W21"], in: scratch.url)
    _ = try preview.wait(for: "/briefing.html") { $0.contains("<h1") }
    #expect(try preview.get("/").contains("<iframe"))
    #expect(try preview.get("/pages").contains("\"pages/1.png"))
    #expect(try preview.get("/pages/1.png").contains("Content-Type: image/png"))
    #expect(try preview.get("/briefing.pdf").contains("%PDF-"))
    for path in [
      "/../desk.yaml", "/desk.yaml", "/pages/../../desk.yaml", "/%2e%2e/desk.yaml",
      "/pages/99.png", "//etc/passwd",
    ] {
      #expect(try preview.get(path).hasPrefix("HTTP/1.1 404"), "\(path)")
    }
    let guess = String(repeating: "0", count: 32)
    for path in [
      "/", "/state", "/briefing.html", "/\(guess)/", "/\(preview.token)", "/\(preview.token)x/",
    ] {
      let answer = try preview.answer(
        "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 404"), "\(path) without the word of the address")
    }
    let host = "Host: 127.0.0.1:\(preview.port)\r\n"
    #expect(try preview.answer("POST / HTTP/1.1\r\n\(host)\r\n").hasPrefix("HTTP/1.1 405"))
    #expect(
      try preview.answer("GET /\(preview.token)/ HTTP/1.1\r\nHost: evil.example\r\n\r\n").hasPrefix(
        "HTTP/1.1 403"))
    #expect(try preview.answer("GET /\(preview.token)/ HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 403"))
    #expect(try preview.answer("nonsense\r\n\r\n").hasPrefix("HTTP/1.1 400"))
    let head = try preview.answer("HEAD /\(preview.token)/ HTTP/1.1\r\n\(host)\r\n")
    #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"))
  }

  @Test(
    "in a browser what is wrong stands above the page, and goes when it is mended",
    .enabled(if: Need.chromium.isMet(for: "the preview in a browser")))
  func browser() throws {
    let chromium = "/usr/bin/chromium"
    let scratch = try MatrixTests.desk(1, broken: nil)
    let preview = try RunningPreview(
      ["layouts/tiny.yaml", "--edition", "2024-W21"], in: scratch.url)
    _ = try preview.wait(for: "/briefing.html") { $0.contains("<h1") }
    /// The page after its script has run for three seconds of its own time.
    func page() throws -> String {
      try Program.run(
        chromium,
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000",
          "--dump-dom", "http://127.0.0.1:\(preview.port)/\(preview.token)/",
        ], in: scratch.url, environment: ["HOME": scratch.url.path], seconds: 60
      ).output
    }
    let layout = scratch.url.appendingPathComponent("layouts/tiny.yaml")
    let good = try String(contentsOf: layout, encoding: .utf8)
    try Data(good.replacing("pair.title", with: "pair.titel").utf8).write(to: layout)
    _ = try preview.wait(for: "/state") { $0.contains("unknown-name") }
    let broken = try page()
    #expect(broken.contains("error[unknown-name]"), "\(broken)")
    #expect(broken.contains("class=\"error\"") && !broken.contains("hidden=\"\""))
    try Data(good.utf8).write(to: layout)
    _ = try preview.wait(for: "/state") { $0.contains("\"diagnostics\":\"\"") }
    let mended = try page()
    #expect(mended.contains("hidden=\"\"") && !mended.contains("unknown-name"), "\(mended)")
  }
}
