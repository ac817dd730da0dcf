internal import Diagnostics
internal import Foundation
internal import Periods
internal import Testing

@testable import RecordFiles
@testable import Records

/// A table of any countries is added up straight from its rows: the same sums in whatever order they
/// stand, in whatever pieces and by how many readers they are read.
@Suite struct SurveyFileTests {
  private static let rows: [String] = (0..<240).map { place in
    let (year, month) = (2022 + place % 2, place / 2 % 12 + 1)
    let pair = [("KAZ", "UZB"), ("UZB", "KAZ"), ("BLR", "RUS")][place % 3]
    let value = place % 5 == 0 ? "\(place).\(place % 7)5" : "\(place * 1_000)"
    return "\(year)-\(month < 10 ? "0" : "")\(month),\(pair.0),\(pair.1),"
      + "\(place % 2 == 0 ? "export" : "import"),\(["I", "XVI"][place / 3 % 2]),\(value)"
  }

  private static func sums(
    _ text: String, pieces: Int = 4 << 20, cores: Int = 2, names: SurveyFile.Names = [:]
  ) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    var survey = SurveyFile(file, shownAs: "world.csv", names: names)
    survey.pieceSize = pieces
    survey.cores = cores
    let sums = try survey.sums(FlowSums.Grouping(every: .quarter))
    let names = sums.names
    var lines: [String] = []
    sums.eachCell { cell in
      let relation = names.relations[cell.relation]
      lines.append(
        "\(relation.reporter) \(relation.partner) \(relation.direction) "
          + "\(names.products[cell.product]) \(names.spans[cell.span]) \(cell.amount) \(cell.months) "
          + "\(names.decimals)")
    }
    return lines.sorted()
  }

  private static func table(_ rows: [String]) -> String {
    "period,reporter,partner,flow,product,value\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test("Shuffled rows, pieces and readers come to the same sums")
  func same() throws {
    let whole = try Self.sums(Self.table(Self.rows), cores: 1)
    #expect(whole.count > 20)
    for (pieces, cores) in [(64, 1), (64, 2), (333, 3), (2_000, 2)] {
      #expect(try Self.sums(Self.table(Self.rows), pieces: pieces, cores: cores) == whole)
      #expect(
        try Self.sums(Self.table(Self.rows.reversed()), pieces: pieces, cores: cores) == whole)
    }
    let quoted = Self.rows.map { $0.replacing("XVI", with: "\"XVI\n\"") }
    #expect(try Self.sums(Self.table(quoted), pieces: 64) == whole)
  }

  @Test("Columns of other names are read, and others say nothing")
  func names() throws {
    let text = Self.table(Self.rows)
    let other = text.replacing("product,value\n", with: "section,value_usd,note\n")
      .split(separator: "\n").enumerated()
      .map { $0.offset == 0 ? String($0.element) : "\($0.element),x y" }.joined(separator: "\n")
    let sums = try Self.sums(other, names: ["product": "section", "value": "value_usd"])
    #expect(try sums == Self.sums(text))
    #expect(throws: DiagnosticError.self) { try Self.sums(other) }
  }

  @Test("Sums beyond 64 bits are exact")
  func large() throws {
    let rows =
      (0..<12).map { _ in "2023-01,KAZ,UZB,export,I,999999999999999999" }
      + ["2023-01,KAZ,UZB,export,I,0.000000001"]
    #expect(
      try Self.sums(Self.table(rows)) == [
        "KAZ UZB export I 2023-Q1 11999999999999999988000000001 1 9"
      ])
  }

  @Test("What is wrong with a row is told with its line and column")
  func errors() throws {
    var rows = Self.rows
    rows[200] = "2023-01,KAZ,KAZ,export,I,1"
    rows[100] = "2023-13,KAZ,UZB,export,I,1"
    for pieces in [64, 4 << 20] {
      do {
        _ = try Self.sums(Self.table(rows), pieces: pieces)
        Issue.record("no error")
      } catch let error as DiagnosticError {
        let places = error.diagnostics.map { "\($0.location?.line ?? 0) \($0.code)" }
        #expect(places == ["102 no-such-period", "202 same-country"])
        #expect(error.diagnostics.first?.excerpt != nil)
      }
    }
  }
}
