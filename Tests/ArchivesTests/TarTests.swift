import Foundation
import Testing

@testable import Archives

/// A folder that goes with its owner.
private final class Scratch {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "archives-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Runs a program of the machine; what it prints.
  @discardableResult
  func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = ["PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text
  }
}

@Suite("Archives")
struct TarTests {
  private static let long = String(repeating: "отчёт-", count: 10)

  @Test("what is written is read by tar, and put back as it was")
  func round() throws {
    let scratch = try Scratch()
    try scratch.folder("desk/output/\(Self.long)")
    try scratch.write("name: x\n", "desk/desk.yaml")
    try scratch.write("secret", "desk/password")
    try scratch.write("", "desk/output/\(Self.long)/empty")
    #expect(chmod(scratch.path("desk/password"), 0o600) == 0)
    #expect(symlink("output", scratch.path("desk/latest")) == 0)
    let tar = try TarWriter(path: scratch.path("a.tar.gz"))
    let names = [
      "desk.yaml", "password", "output", "output/\(Self.long)", "output/\(Self.long)/empty",
      "latest",
    ]
    for name in names { #expect(try tar.add(scratch.path("desk/\(name)"), as: name)) }
    try tar.finish()
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("a.tar.gz"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let listed = try scratch.run(
      "/bin/tar", ["--quoting-style=literal", "-tzf", scratch.path("a.tar.gz")])
    #expect(
      listed.split(separator: "\n").map { $0.hasSuffix("/") ? String($0.dropLast()) : String($0) }
        == names)

    try scratch.folder("back")
    #expect(try TarReader.extract(scratch.path("a.tar.gz"), into: scratch.path("back")) == 3)
    #expect(try scratch.text("back/desk.yaml") == "name: x\n")
    #expect(try scratch.text("back/latest/\(Self.long)/empty") == "")
    let back = try FileManager.default.attributesOfItem(atPath: scratch.path("back/password"))
    #expect(back[.posixPermissions] as? Int == 0o600)
  }

  @Test("what is no file, folder or link is left out, and an archive stands over nothing")
  func leftOut() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
    let tar = try TarWriter(path: scratch.path("a.tar"))
    #expect(try !tar.add(scratch.path("pipe"), as: "pipe"))
    #expect(throws: ArchiveFault.self) { try TarWriter(path: scratch.path("a.tar")) }
    #expect(throws: ArchiveFault.self) { try tar.add(scratch.path("gone"), as: "gone") }
  }

  /// Archives by Python's tarfile that lead out of their folder.
  private static let hostile = [
    "../out": "a(t, '../out', b'x')", "/tmp/out": "a(t, '/tmp/briefing-out', b'x')",
    "through a link": "l(t, 'd', '..'); a(t, 'd/out', b'x')",
    "a device":
      "i = tarfile.TarInfo('null'); i.type = tarfile.CHRTYPE; i.devmajor = 1; t.addfile(i)",
    "a hard link":
      "i = tarfile.TarInfo('h'); i.type = tarfile.LNKTYPE; i.linkname = '/etc/passwd'; t.addfile(i)",
    "twice": "a(t, 'f', b'x'); a(t, 'f', b'y')", "no name": "a(t, '//', b'x')",
  ]

  @Test(
    "nothing of an archive lands outside of its folder, or over what stands there",
    arguments: hostile.keys.sorted())
  func confined(name: String) throws {
    let scratch = try Scratch()
    try scratch.folder("in/back")
    let script = """
      import io, sys, tarfile
      def a(t, name, data):
          i = tarfile.TarInfo(name); i.size = len(data); t.addfile(i, io.BytesIO(data))
      def l(t, name, target):
          i = tarfile.TarInfo(name); i.type = tarfile.SYMTYPE; i.linkname = target; t.addfile(i)
      with tarfile.open(sys.argv[1], 'w:gz') as t:
          \(Self.hostile[name] ?? "")
      """
    try scratch.run("/usr/bin/python3", ["-c", script, scratch.path("a.tar.gz")])
    #expect(throws: ArchiveFault.self) {
      try TarReader.extract(scratch.path("a.tar.gz"), into: scratch.path("in/back"))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path("in/out")))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/briefing-out"))
  }

  @Test("an archive that was cut short is refused")
  func cut() throws {
    let scratch = try Scratch()
    try scratch.write((0..<20_000).map { "\($0 &* 7919)" }.joined(), "file")
    let tar = try TarWriter(path: scratch.path("a.tar.gz"))
    try tar.add(scratch.path("file"), as: "file")
    try tar.finish()
    let bytes = try Data(contentsOf: scratch.url.appendingPathComponent("a.tar.gz"))
    try bytes.prefix(bytes.count / 2).write(to: scratch.url.appendingPathComponent("b.tar.gz"))
    try scratch.folder("back")
    #expect(throws: ArchiveFault.self) {
      try TarReader.extract(scratch.path("b.tar.gz"), into: scratch.path("back"))
    }
  }
}

@Suite("A compressed file")
struct CompressedFileTests {
  private func text(_ path: String) throws -> String {
    let file = try CompressedFile(path: path)
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 7)
    while true {
      let count = try file.read(into: &buffer)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }

  @Test("is read as what it holds, as is a plain one, an empty one and several in one")
  func contents() throws {
    let scratch = try Scratch()
    try scratch.write("first\nsecond\n", "log")
    try scratch.write("", "empty")
    try scratch.run(
      "/bin/sh", ["-c", "gzip -k log; bzip2 -k log; xz -k log; cat log.gz log.gz >two"])
    for name in ["log", "log.gz", "log.bz2", "log.xz"] {
      #expect(try text(scratch.path(name)) == "first\nsecond\n", "\(name)")
    }
    #expect(try text(scratch.path("two")) == "first\nsecond\nfirst\nsecond\n")
    #expect(try text(scratch.path("empty")) == "")
    let gone = #expect(throws: ArchiveFault.self) { try text(scratch.path("gone")) }
    #expect(gone?.reason == "No such file or directory")
  }

  @Test("that was cut short is told")
  func cut() throws {
    let scratch = try Scratch()
    try scratch.write((0..<9_000).map { "\($0 &* 7919)\n" }.joined(), "log")
    try scratch.run("/bin/sh", ["-c", "gzip -c log | head -c 9000 >cut.gz"])
    #expect(throws: ArchiveFault.self) { try text(scratch.path("cut.gz")) }
  }
}
