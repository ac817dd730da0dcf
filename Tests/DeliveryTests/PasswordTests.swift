internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Passwords")
struct PasswordTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func file(_ text: String, mode: Int) throws -> String {
    let path = folder.path + "/smtp-password"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  @Test("a file that only its owner reads gives its one line", arguments: [0o600, 0o400])
  func good(mode: Int) throws {
    let path = try file("geheim wort\n", mode: mode)
    #expect(try Password.read(file: path).text == "geheim wort")
    let credential = try Password.read(credential: "smtp-password", directory: folder.path)
    #expect(credential.text == "geheim wort")
  }

  @Test("a file that others can read or write is refused", arguments: [0o644, 0o640, 0o620])
  func open(mode: Int) throws {
    let path = try file("secret\n", mode: mode)
    #expect(throws: Password.Fault.open(path: path)) { try Password.read(file: path) }
  }

  @Test("anything but one line is refused", arguments: ["", "\n", "a\nb\n", "a\r\n"])
  func lines(text: String) throws {
    let path = try file(text, mode: 0o600)
    #expect(throws: Password.Fault.notOneLine(path: path)) { try Password.read(file: path) }
  }

  @Test("a folder and a missing file are refused")
  func missing() {
    #expect(throws: Password.Fault.self) { try Password.read(file: folder.path) }
    #expect(throws: Password.Fault.self) { try Password.read(file: folder.path + "/none") }
  }

  @Test("a password does not show itself")
  func hidden() throws {
    let password = Password("s3cret")
    var dumped = ""
    dump(password, to: &dumped)
    let login = SMTPServer.Login(user: "desk", password: password)
    for text in ["\(password)", String(reflecting: password), dumped, "\(login)"] {
      #expect(!text.contains("s3cret"))
    }
  }
}
