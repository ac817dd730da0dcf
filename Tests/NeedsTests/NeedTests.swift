internal import Foundation
internal import Needs
internal import Testing

@Suite("what a test needs of the machine")
struct NeedTests {
  /// Whether a test would run, and the notes that were made.
  private static func outcome(
    _ need: Need, _ environment: [String: String] = [:]
  ) throws -> (isMet: Bool, notes: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let isMet = need.isMet(
      for: "a picture in a browser", in: environment.merging(["SKIP_NOTES": file.path]) { $1 })
    return (isMet, (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  private static let note = "SKIPPED: a picture in a browser; missing: a browser\n"

  @Test("that is there lets the test run, without a note", arguments: [true, false])
  func there(isInstalled: Bool) throws {
    let need = Need("a browser", installedByTest: isInstalled) { true }
    #expect(try Self.outcome(need) == (true, ""))
    #expect(try Self.outcome(need, ["CI": "true"]) == (true, ""))
  }

  @Test("that is missing leaves the test out with a note", arguments: [true, false])
  func missing(isInstalled: Bool) throws {
    let need = Need("a browser", installedByTest: isInstalled) { false }
    #expect(try Self.outcome(need) == (false, Self.note))
    #expect(try Self.outcome(need, ["CI": "false"]) == (false, Self.note))
  }

  @Test("that ./test installs may not be missing under CI=true: the test is run, and fails")
  func continuousIntegration() throws {
    let ours = Need("a browser", installedByTest: true) { false }
    #expect(try Self.outcome(ours, ["CI": "true"]) == (true, ""))
    let other = Need("a browser", installedByTest: false) { false }
    #expect(try Self.outcome(other, ["CI": "true"]) == (false, Self.note))
  }

  @Test("is met by a program at its place, or by a command that ends well")
  func kinds() throws {
    #expect(try Self.outcome(Need("a shell", installedByTest: false, at: "/bin/sh")).isMet)
    #expect(try !Self.outcome(Need("nothing", installedByTest: false, at: "/nowhere/sh")).isMet)
    #expect(
      try Self.outcome(Need("true", installedByTest: false, trying: ["/bin/sh", "-c", "exit 0"]))
        .isMet)
    for command in [["/bin/sh", "-c", "exit 3"], ["/nowhere/sh"]] {
      #expect(try !Self.outcome(Need("false", installedByTest: false, trying: command)).isMet)
    }
  }

  @Test("that ./test installs is among the packages it installs")
  func installed() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let scripts = try ["test", "tools/setup.sh", "tools/conformance/check"].map {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }.joined()
    for package in ["chromium", "poppler-utils", "faketime", "python3-jsonschema", "python3-yaml"] {
      #expect(scripts.contains(package), "\(package)")
    }
  }
}
