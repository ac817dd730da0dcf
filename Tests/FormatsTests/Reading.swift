internal import Foundation
internal import Needs
internal import Testing
internal import Values

@testable import Formats
@testable import Records

/// What is read of a foreign file: the survey and the drafts that were chosen.
struct Reading {
  var survey: FileSurvey
  var drafts: [TradeDraft] = []

  /// Reads a file with choices such as `products=total`.
  ///
  /// - Parameter columns: What was said of the columns of a sheet of trade; `nil` for a known format.
  init(
    _ file: ForeignFile, take choices: [String] = [], pair: Set<String>? = nil,
    told: StatedTerms = StatedTerms(), columns: [SheetColumns.Meaning: String]? = nil
  ) throws {
    var choice = TotalsChoice()
    for text in choices {
      let isTaken = choice.take(text)
      #expect(isTaken, "\(text)")
    }
    let table = try file.table()
    let found = Collected()
    let match =
      try columns.map { try #require(try TradeSheet.match(table, columns: $0)) }
      ?? FormatList.match(table)
    survey = try FileReading.read(
      table, as: match, choice: choice, pair: pair, told: told
    ) { found.drafts.append($0) }
    drafts = found.drafts
  }

  /// Reads a text.
  static func of(
    _ text: String, take choices: [String] = [], pair: Set<String>? = nil,
    told: StatedTerms = StatedTerms()
  ) throws -> Reading {
    try ForeignFile.with(text: text) { try Reading($0, take: choices, pair: pair, told: told) }
  }

  /// Each draft in one line: who, with whom, what, when, how much, valued how, and where it stands.
  var lines: [String] {
    drafts.map { draft in
      let weight = draft.netWeight.map { " \($0) kg" } ?? ""
      let value = draft.amount?.description ?? "missing"
      let flags = draft.flags.map { " [\($0)]" }.joined()
      return "\(draft.reporter.name) \(draft.flow.rawValue) \(draft.partner.name) "
        + "\(Self.text(draft.product)) \(draft.period) \(value) \(draft.currency) "
        + "\(draft.valuation.rawValue)\(draft.isValuationUsual ? "?" : "")\(weight)\(flags) "
        + "@\(draft.place)"
    }
  }

  /// The names of the dimensions that are to be decided, with the candidates of each.
  var undecided: [String] {
    survey.totals.undecided.map { dimension, candidates in
      "\(dimension.rawValue): "
        + candidates.map { "\($0.group) \($0.rows) (\($0.sumText))" }.joined(separator: "; ")
    }
  }

  private static func text(_ product: TradeDraft.Product) -> String {
    switch product {
    case .total: "TOTAL"
    case .harmonized(let code): code
    case .other(let code): "other \(code)"
    }
  }
}

/// Drafts as they come.
private final class Collected {
  var drafts: [TradeDraft] = []
}

extension Need {
  /// Files as their publishers made them, which are not part of the repository.
  static let samples = Need("../shared/samples", installedByTest: false) {
    FileManager.default.isReadableFile(atPath: samplePath("SOURCES.txt"))
  }

  /// The path of a sample.
  static func samplePath(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared/samples/\(name)").standardizedFileURL.path
  }
}
