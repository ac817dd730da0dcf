internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records
internal import Statistics

/// `benchmark scale FILE`, `benchmark own FOLDER ROWS`: the large tables of tools/benchmark-scale.
enum ScaleBenchmark {
  /// Adds up a table of any countries and prints what agg_polars.py and agg_duckdb.py print of it.
  static func survey(_ file: String) throws {
    let sums = try SurveyFile(
      URL(filePath: file), shownAs: file, names: ["product": "section", "value": "value_usd"]
    ).sums(FlowSums.Grouping(every: .quarter))
    print(SurveyChecksum(TradeSurvey(sums).totals).text)
  }

  /// Checks a record set with so many rows of trade, and makes the sums of its pair.
  static func own(_ path: String) throws {
    let desk = URL(filePath: path)
    let folder = RecordFolder(folder: desk.appending(path: "pair"), desk: desk)
    guard let asOf = Day(iso: "2024-06-03") else { return }
    let records = try folder.allRecords(trade: .pair).known(on: asOf)
    let picture = TradePicture(records: records, asOf: asOf)
    let points = TradeMeasure.allCases.map { picture.series($0, .quarter).points.count }
    print("rows=\(records.trade.recordCount) cells=\(records.trade.cells.count) points=\(points)")
  }

  /// Writes a record set with so many rows: what two countries report of every other, by section and
  /// month, in as many vintages as it takes.
  static func write(_ path: String, rows: Int) throws {
    let folder = URL(filePath: path).appending(path: "pair")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(
      """
      pair: [BLR, RUS]
      countries: {BLR: {names: {en: Belarus}}, RUS: {names: {en: Russia}}}

      """.utf8
    ).write(to: folder.appending(path: "pair.yaml"))
    let sources = (0..<40).map {
      "v\($0),Office,Trade,2024-0\($0 / 20 + 1)-\($0 % 20 + 1 < 10 ? "0" : "")\($0 % 20 + 1),,A\n"
    }
    try Data(("id,publisher,title,date,address,grade\n" + sources.joined()).utf8)
      .write(to: folder.appending(path: "sources.csv"))
    try writeTrade(to: folder.appending(path: "trade.csv"), rows: rows)
  }

  private static func writeTrade(to file: URL, rows: Int) throws {
    FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    var text = "period,reporter,partner,flow,product,value,sources\n"
    var (left, state) = (rows, UInt64(20_240_603))
    vintages: for vintage in 0..<40 {
      for reporter in ["BLR", "RUS"] {
        for partner in partners where partner != reporter {
          for month in 0..<112 {
            let number = month % 12 + 1
            let period = "\(2015 + month / 12)-\(number < 10 ? "0" : "")\(number)"
            for flow in ["export", "import"] {
              for section in ProductCode.sections {
                guard left > 0 else { break vintages }
                left -= 1
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text +=
                  "\(period),\(reporter),\(partner),\(flow),\(section),\(state >> 36),v\(vintage)\n"
              }
            }
          }
          try handle.write(contentsOf: Data(text.utf8))
          text = ""
        }
      }
    }
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private static let partners = [
    "BLR", "RUS", "WLD", "KAZ", "UZB", "ARM", "GEO", "AZE", "KGZ", "TJK", "TKM", "MDA", "CHN",
    "IND",
    "TUR", "SRB", "HUN", "POL", "DEU", "FRA", "ITA", "ESP", "PRT", "AUT", "CHE", "CZE", "SVK",
    "ROU",
    "BGR", "GRC", "FIN", "SWE", "NOR", "DNK", "NLD", "BEL", "GBR", "IRL", "JPN", "KOR", "VNM",
    "THA",
    "IDN", "MYS", "PAK", "IRN", "EGY", "DZA", "MAR", "ZAF", "NGA", "KEN", "ETH", "BRA", "ARG",
    "CHL",
    "MEX", "CUB", "VEN", "USA", "CAN", "AUS",
  ]
}
