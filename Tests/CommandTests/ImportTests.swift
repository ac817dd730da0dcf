import Foundation
import Testing

@Suite("briefing import")
struct ImportTests {
  /// A download of our own, as UN Comtrade writes them.
  private static let download = """
    period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,cmdCode,primaryValue
    2022,112,BLR,X,643,RUS,TOTAL,14000,
    2022,112,BLR,X,643,RUS,01,9000,
    2022,112,BLR,X,0,W00,TOTAL,38000,
    2022,643,RUS,M,112,BLR,TOTAL,15000,

    """

  private static func write(_ text: String) throws -> Scratch {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("TradeData.csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return scratch
  }

  @Test("a file is recognised and shown, and what is to be decided ends with 1; nothing is written")
  func decision() throws {
    let scratch = try Self.write(Self.download)
    let asked = try Program.run(["import", "TradeData.csv"], in: scratch.url)
    #expect(asked.status == 1, "\(asked.errors)")
    #expect(asked.output.hasPrefix("TradeData.csv: UN Comtrade, current layout: reported by BLR, "))
    #expect(asked.output.contains("--take products=2 or --take products=total"))
    #expect(asked.output.contains("    world: 1 value; export 38000 USD"))
    let decided = try Program.run(
      ["import", "TradeData.csv", "--take", "products=total", "--take", "partners=countries"],
      in: scratch.url)
    #expect(decided.status == 0, "\(decided.output)\(decided.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(files == ["TradeData.csv"])
  }

  @Test("a record set decides the countries; a file without them fails")
  func pair() throws {
    let scratch = try Self.write(Self.download)
    let path = scratch.url.appendingPathComponent("TradeData.csv").path
    let into = ["--into", "data/russia-belarus", "--take", "products=total"]
    let result = try Program.run(["import", path] + into)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("3 values of trade") || result.output.contains("4 values"))
    let other = try Program.run(
      ["import", path, "--into", "data/united-states-mexico", "--take", "products=total"])
    #expect(other.status == 65)
    #expect(other.errors.contains("no-trade"))
    let nowhere = try Program.run(["import", path, "--into", scratch.url.path])
    #expect(nowhere.status == 78, "\(nowhere.errors)")
  }

  @Test("what a record set holds already ends with 3, what is new or revised with 0")
  func comparison() throws {
    func answer(_ value: String) throws -> Program.Result {
      let scratch = try Self.write(
        "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n"
          + "198501,842,X,484,TOTAL,\(value)\n")
      let path = scratch.url.appendingPathComponent("TradeData.csv").path
      return try Program.run(["import", path, "--into", "data/united-states-mexico"])
    }
    let same = try answer("1135400000.0")
    #expect(same.status == 3, "\(same.output)\(same.errors)")
    #expect(same.output.hasSuffix("data/united-states-mexico: 1 unchanged\n"))
    let revised = try answer("1249000000")
    #expect(revised.status == 0)
    #expect(revised.output.contains("1985-01: 1135400000 -> 1249000000 USD (+10.0 %), at 2"))
  }

  @Test("wrong options and wrong files have exit codes of their own")
  func errors() throws {
    let scratch = try Self.write("a;b\n1;2\n")
    let file = ["import", "TradeData.csv"]
    #expect(try Program.run(file, in: scratch.url).status == 65)
    #expect(try Program.run(["import", "none.csv"], in: scratch.url).status == 74)
    #expect(try Program.run(["import"], in: scratch.url).status == 64)
    #expect(try Program.run(file + ["--take", "colour=red"], in: scratch.url).status == 64)
    #expect(try Program.run(file + ["--encoding", "utf-99"], in: scratch.url).status == 64)
    #expect(try Program.run(file + ["--encoding", "UTF-8"], in: scratch.url).status == 65)
  }
}
