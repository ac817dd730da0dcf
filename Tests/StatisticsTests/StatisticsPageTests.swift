internal import Foundation
internal import Records
internal import Statistics
internal import Testing

/// docs/statistics.md says of every statistic what the comment beside its code says.
@Suite struct StatisticsPageTests {
  /// One documented statistic.
  struct Entry {
    var name: String
    var text: String
    var source: String

    var row: String {
      let cells = ["`\(name)`", text, source].map { $0.replacing("|", with: "\\|") }
      return "| \(cells.joined(separator: " | ")) |"
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folders of Sources/Statistics with their heads on the page.
  private static let folders = [
    ("Trade", "Trade of a pair"), ("Growth", "Growth and what follows from it"),
    ("Structure", "Structure and comparison"), ("Indices", "Index numbers"),
    ("Seasonality", "Seasonal adjustment"), ("Claims", "Claims check"),
    ("Contacts", "Contacts"), ("Rates", "Rates and counts"), ("Gaps", "Gaps"),
    ("Values", "Values"),
  ]

  private static func files(in folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Sources/Statistics/\(folder)"), includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// Public types, and public functions and properties of types that hold more than one statistic.
  private static func entries(in file: URL) throws -> [Entry] {
    var entries: [Entry] = []
    var comment: [String] = []
    var owner = ""
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.trimmingCharacters(in: .whitespaces).hasPrefix("///") {
        comment.append(
          line.trimmingCharacters(in: .whitespaces).dropFirst(3)
            .trimmingCharacters(in: .whitespaces))
        continue
      }
      if let match = line.firstMatch(of: #/^(?:public )?(extension|enum|struct) (\w+)/#) {
        owner = String(match.2)
        let isPublicType = line.hasPrefix("public ") && match.1 != "extension"
        if isPublicType { entries.append(entry(owner, comment)) }
      } else if let match = line.firstMatch(of: #/^  public (?:static )?(?:func|var) (\w+)/#),
        holdsStatistics(owner), !comment.isEmpty
      {
        entries.append(entry("\(owner).\(match.1)", comment))
      }
      comment = []
    }
    return entries
  }

  /// Namespaces and values whose members are statistics of their own.
  private static func holdsStatistics(_ owner: String) -> Bool {
    [
      "Growth", "Implied", "Structure", "Rates", "Gaps", "CurrencyConversion", "PriceIndex",
      "ClassicalSeason", "SeasonalTrend", "KaplanMeier", "TradePicture", "ContactFrequency",
      "RoundedSum",
    ].contains(owner)
  }

  private static func entry(_ name: String, _ comment: [String]) -> Entry {
    let parameters = comment.firstIndex { $0.hasPrefix("- Parameter") } ?? comment.endIndex
    let lines = comment[..<parameters]
    let sourceAt = lines.firstIndex { $0.hasPrefix("Source:") } ?? lines.endIndex
    func joined(_ lines: ArraySlice<String>) -> String {
      lines.filter { !$0.isEmpty }.joined(separator: " ")
    }
    // Names of ours and what follows from a definition have no source beside the code.
    let source =
      sourceAt == lines.endIndex
      ? " convention of this program" : joined(lines[sourceAt...]).dropFirst("Source:".count)
    return Entry(
      name: name, text: joined(lines[..<sourceAt]),
      source: source.trimmingCharacters(in: .whitespaces))
  }

  private static let head = """
    # Statistics

    Every statistic with its formula, its edge cases and its source, as the comment beside the code
    has them; a test compares the two, and `RECORD_REFERENCES=1` writes this page anew.

    What is undefined is `nil` and prints "n/a": never infinity, zero or a value that is no number.
    Growth on a base of zero or less is undefined; of a balance only the difference is given. Sums
    are compensated (Neumaier 1974), so that the order of their parts changes no printed digit.
    Records that no figure rests on are named in a warning. A test holds the functions against the
    numbers that others have published, in Tests/Vectors/published.json with their sources; `swift run
    vectors FILE` does so with those of another file. `tools/benchmark-statistics` measures the
    functions on a million records. `Statistics` is a library of this package: Tests/StatisticsPackage
    is another that uses it.

    """

  private static func page() throws -> String {
    var page = head
    for (folder, title) in folders {
      page +=
        "\n## \(title)\n\n| statistic | what it is, formula, where it is undefined | source |\n"
      page += "|---|---|---|\n"
      for file in try files(in: folder) {
        page += try entries(in: file).map { $0.row + "\n" }.joined()
      }
    }
    page += "\n## Measures that layouts name\n\n| name | what it is | unit |\n|---|---|---|\n"
    page += Measure.all.map { "| `\($0.name)` | \($0.meaning) | \($0.unit) |\n" }.joined()
    return page
  }

  @Test("docs/statistics.md has every public statistic, and nothing else")
  func comparison() throws {
    let file = Self.root.appending(path: "docs/statistics.md")
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/statistics.md was written; run again without RECORD_REFERENCES")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  @Test("every public function is held by a vector or by a test")
  func held() throws {
    let tests = try ["StatisticsTests", "Vectors"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: Self.root.appending(path: "Tests/\(folder)"), includingPropertiesForKeys: nil)
    }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    var missing: [String] = []
    for file in try Self.folders.flatMap({ try Self.files(in: $0.0) }) {
      for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
        guard let match = line.firstMatch(of: #/^ +public (?:static )?func (\w+)/#) else {
          continue
        }
        if !tests.contains("\(match.1)(") { missing.append(String(match.1)) }
      }
    }
    #expect(missing == [])
  }

  @Test("every folder of the room is on the page, and every statistic says what it is")
  func complete() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources/Statistics").path)
    #expect(
      names.filter { !["Assertions", "Edition", "Survey"].contains($0) }.sorted()
        == Self.folders.map(\.0).sorted())
    let all = try Self.folders.flatMap { try Self.files(in: $0.0).flatMap(Self.entries) }
    #expect(all.count > 90)
    #expect(all.filter { $0.text.isEmpty }.map(\.name) == [])
    #expect(all.filter { $0.source.isEmpty }.map(\.name) == [])
    #expect(all.count { $0.source != "convention of this program" } > 90)
    #expect(Set(all.map(\.name)).count >= all.count - 4)
  }
}
