import Foundation
import Testing

/// A new desk whose messages go to a program that keeps them as files, one for each.
final class MailDesk {
  private let scratch: Scratch
  let folder: URL

  static let readers = """
      lists:
        readers: {file: readers.csv}
    """

  /// One page with a figure and a chart: it is made often.
  static let layout = """
    language: en
    email:
      subject: {en: Week 21, ru: Неделя 21, be: тыдзень 21}
    cover:
      blocks:
        - key-figures:
            - {label: {en: Contacts, ru: Контакты, be: Кантакты}, value: contacts.week.count}
        - chart: {kind: line, of: trade.turnover}
    sections: []
    """

  /// A new desk beside the test bundle, made once and copied for each test.
  private static let new = Result<URL, any Error> {
    let desk = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("new-desk/desk")
    try? FileManager.default.removeItem(at: desk.deletingLastPathComponent())
    let made = try Program.run(["new", desk.path, "--pair", "FRA-DEU"])
    try #require(made.status == 0, "\(made.errors)")
    return desk
  }

  /// - Parameters:
  ///   - lists: The recipient lists, indented by two.
  ///   - mail: Further keys of the section, indented by two; `nil` for the program that keeps the
  ///     messages as files.
  init(lists: String = readers, mail: String? = nil) throws {
    scratch = try Scratch()
    folder = scratch.url.appendingPathComponent("desk")
    try FileManager.default.copyItem(at: try Self.new.get(), to: folder)
    try """
    address,name,language
    anna@example.net,Anna,en
    boris@example.net,Борис,ru
    ales@example.net,Алесь,be
    carl@example.net,,
    """.write(toFile: path("readers.csv"), atomically: true, encoding: .utf8)
    try Self.layout.write(
      toFile: path("layouts/short.yaml"), atomically: true, encoding: .utf8)
    let file = path("desk.yaml")
    let desk = try String(contentsOfFile: file, encoding: .utf8)
    try
      (desk + "\nmail:\n  sender: desk@example.org\n\(mail ?? "  sendmail: " + path("sendmail"))\n"
      + lists + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: path("sent"), withIntermediateDirectories: true)
    try refuse("nobody")
  }

  /// Has the mail program refuse one recipient: for good with EX_NOUSER, for now with EX_TEMPFAIL.
  func refuse(_ name: String, with code: Int = 67) throws {
    let script = """
      #!/bin/sh
      file=$(mktemp \(path("sent"))/XXXXXXXX)
      cat > "$file"
      if grep -q '^To:.*<\(name)@' "$file"; then rm "$file"; echo "no" >&2; exit \(code); fi
      """
    try script.write(toFile: path("sendmail"), atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: path("sendmail"))
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program.run(arguments, in: folder, environment: environment)
  }

  /// The messages the mail program was given.
  var sent: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("sent"))) ?? []
    return names.sorted().compactMap {
      try? String(contentsOfFile: path("sent/\($0)"), encoding: .utf8)
    }
  }

  /// The local parts of those they are addressed to, sorted.
  var recipients: [String] {
    sent.flatMap { message in
      message.matches(of: #/(?m)^To:[^<]*<(?<name>[^@>]*)@/#).map { String($0.output.name) }
    }.sorted()
  }
}
