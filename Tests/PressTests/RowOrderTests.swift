import Foundation
import Press
import Renderers
import Testing

@Suite("What the order of rows does")
struct RowOrderTests {
  /// Two years of months by section and by chapter, some twice, with odd cents.
  private static var rows: [String] {
    var rows: [String] = []
    for month in 0..<24 {
      let period = "\(2022 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
      for (reporter, partner) in [("FRA", "DEU"), ("DEU", "FRA")] {
        for flow in ["export", "import"] {
          for (index, product) in ["I", "V", "XVI"].enumerated() {
            for source in month == 20 ? ["early", "late"] : ["early"] {
              let value = "\((index + 1) * 100_000_007 + month * 1_234_567).\(month % 10)\(index)"
              rows.append(
                "\(period)\(reporter)\(flow)\(product)\(source),\(period),\(reporter),"
                  + "\(partner),\(flow),\(product),\(value),\(source)")
            }
          }
        }
      }
    }
    return rows
  }

  private static func edition(of rows: [String]) throws -> [String: Data] {
    let desk = try PressDesk()
    let set = try #require(
      try FileManager.default.contentsOfDirectory(atPath: desk.path("data")).first)
    for name in ["statements.csv", "contacts.csv"] {
      try? FileManager.default.removeItem(atPath: desk.path("data/\(set)/\(name)"))
    }
    for name in ["dispatches", "assessments"] {
      try? FileManager.default.removeItem(atPath: desk.path("data/\(set)/\(name)"))
    }
    try desk.write(
      """
      id,publisher,title,date,grade
      early,Office,Trade,2024-03-01,A
      late,Office,Trade again,2024-03-01,A

      """, "data/\(set)/sources.csv")
    let header = "id,period,reporter,partner,flow,product,value,sources"
    try desk.write(([header] + rows).joined(separator: "\n") + "\n", "data/\(set)/trade.csv")
    try desk.write(
      """
      title: Order
      sections:
        - id: trade
          title: Trade
          blocks:
            - table: {of: trade.months}
            - table: {of: trade.products}
            - table: {of: trade.revisions}
            - chart: {kind: line, of: trade.turnover}
      """, "layouts/order.yaml")
    let job = PrintJob(
      EditionRequest(layout: "layouts/order.yaml"), formats: EditionFormats([.html, .json]))
    var files: [String: Data] = [:]
    try job.run(in: desk.environment) { printed in
      for name in printed.files {
        files[name] = try? Data(contentsOf: printed.folder.appendingPathComponent(name))
      }
    }
    return files
  }

  @Test("an edition has the same bytes, whatever order the rows of trade.csv have")
  func shuffled() throws {
    let rows = Self.rows
    let edition = try Self.edition(of: rows)
    #expect(edition.keys.sorted() == ["briefing.html", "briefing.json"])
    for order in [rows.reversed(), rows.shuffled()] {
      let other = try Self.edition(of: order)
      for (name, bytes) in edition {
        let (one, two) = (Self.withoutInputs(bytes), Self.withoutInputs(other[name] ?? Data()))
        #expect(one == two, "\(name)")
      }
    }
  }

  /// A file without the digest of the rows, which tells their order.
  private static func withoutInputs(_ file: Data) -> String {
    String(decoding: file, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("sha256") }.joined(separator: "\n")
  }
}
