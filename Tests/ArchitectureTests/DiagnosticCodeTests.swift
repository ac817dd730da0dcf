import Foundation
import Testing

@Suite("Every message has a broken input")
struct DiagnosticCodeTests {
  /// What no broken file can show: why, and the title of the test that shows it.
  private static let elsewhere: [String: (reason: String, test: String)] = [
    "busy": (
      "another run at the same time",
      "of twenty that start at once, one sends, and nobody gets a second message"
    ),
    "chart-rule": (
      "more parts than a chart's rule takes, which no subject has today",
      "each thing is told once, and the drawings are named where some have it"
    ),
    "cannot-listen": (
      "a right that this machine does not withhold from root",
      "a port that cannot be had is told with what to do about it"
    ),
    "cannot-preview": (
      "a fault of the program itself",
      "a fault of the program itself is shown, and the server goes on"
    ),
    "import-running": (
      "another import at the same time",
      "a second import of one set is kept out while the first writes"
    ),
    "damaged-message": (
      "a changed database", "a stored message that is damaged is held, and the others are sent"
    ),
    "does-not-hold": ("a changed PDF", "a number changed in an attached file is named, exit 65"),
    "foreign-unit": (
      "names that depend on the folder",
      "units are written as files, and never over those of another desk"
    ),
    "large-picture": (
      "a picture of our own making",
      "a letterhead's picture is read beside the theme and keeps its form"
    ),
    "long-message": (
      "a table of hundreds of rows",
      "its table ends with a pointer to the PDF, which is attached, and `check` says so at its line"
    ),
    "may-have-been-sent": (
      "a desk that was put back from a backup",
      "what may have been sent after a backup is sent by no run until it is decided"
    ),
    "other-machine": (
      "a desk from another machine", "a desk from another machine sends nothing until it is adopted"
    ),
    "whose-editions": (
      "a ledger of an earlier version",
      "one of the version before that two definitions may have made asks whose it is"
    ),
    "nothing-on-record": (
      "a warning about a record set without a kind of records",
      "a section of which nothing is on record goes, and page one names it"
    ),
    "bare-relation": (
      "a warning about a text that can be composed",
      "a word of relation beside a number is told, in each language, unless the records choose it"
    ),
    "label-without-room": (
      "a chart without room for a label",
      "a label without room is a warning at the chart's name, once, with the drawings it lacks in"
    ),
    "newer-ledger": (
      "a database that a later version wrote",
      "that a newer version wrote is left as it is, and nothing is sent"
    ),
    "no-text-form": (
      "a fault in a declaration of the program's own",
      "a type with a form in YAML alone has no value on one line"
    ),
    "trade-not-held": (
      "a question that no command asks",
      "Only the pair's rows are held where no other are asked for, and all are checked"
    ),
    "port-in-use": (
      "another server at the same time",
      "a port that cannot be had is told with what to do about it"
    ),
  ]

  /// The expected outputs of broken inputs, all rooms together.
  private static func expected() throws -> String {
    let rooms = ["RecordFilesTests", "FormatsTests", "ComposerTests", "CommandTests"]
    let files = rooms.flatMap { room -> [URL] in
      let folder = Checkout.root.appendingPathComponent("Tests/\(room)/Broken")
      let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
    }
    return try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  @Test("each code of the sources stands in the expected output of a broken input")
  func codes() throws {
    let codes = try DiagnosticCodes.all()
    #expect(codes.count > 180)
    let expected = try Self.expected()
    let missing = codes.filter { !expected.contains("[\($0)]") }
    #expect(missing.subtracting(Self.elsewhere.keys).sorted() == [])
    // Who gets a broken input is no exception any more.
    #expect(Set(Self.elsewhere.keys).subtracting(missing).sorted() == [])
  }

  @Test("what is shown otherwise is shown by a test")
  func exceptions() throws {
    let titles = Set(try TestFunction.all().map(\.title))
    for (code, shown) in Self.elsewhere {
      #expect(!shown.reason.isEmpty)
      #expect(titles.contains(shown.test), "\(code): there is no test \(shown.test)")
    }
  }
}
