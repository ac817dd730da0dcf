import Foundation
import Testing

/// A desk with one small record set of Belarus and Russia, and downloads beside it.
struct ImportDesk {
  let scratch: Scratch
  var folder: URL { scratch.url }

  init(trade: String? = "period,reporter,partner,flow,value,sources\n2021,BLR,RUS,export,50,own\n")
    throws
  {
    scratch = try Scratch()
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("data/set"), withIntermediateDirectories: true)
    try write("name: Desk\nrecords:\n  - folder: data/set\n", "desk.yaml")
    try write("pair: [BLR, RUS]\n", "data/set/pair.yaml")
    try write(
      "id,publisher,title,date,grade\nown,Desk,By hand,2022-02-01,B\n", "data/set/sources.csv")
    if let trade { try write(trade, "data/set/trade.csv") }
  }

  func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// A download of exports of Belarus to Russia, as UN Comtrade writes them.
  func download(_ values: [(year: Int, value: String)], as name: String) throws {
    let rows = values.map { "\($0.year),112,BLR,X,643,RUS,TOTAL,\($0.value),\n" }
    try write(
      "period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,cmdCode,primaryValue\n"
        + rows.joined(), name)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program.Result {
    try Program.run(arguments, in: folder, environment: environment)
  }

  /// `briefing import NAME --into data/set --apply`.
  func apply(_ name: String, on day: String, _ more: [String] = []) throws -> Program.Result {
    try run(["import", name, "--into", "data/set", "--apply", "--downloaded", day] + more)
  }

  /// Whether the record set can be read without errors.
  func expectWhole(_ comment: Comment = "") throws {
    let result = try run(["import", "probe.csv", "--into", "data/set"])
    #expect(result.status == 0 || result.status == 3, "\(comment) \(result.output)\(result.errors)")
  }
}
