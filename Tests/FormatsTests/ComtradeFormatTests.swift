internal import Testing

@testable import Diagnostics
@testable import Formats

@Suite("UN Comtrade")
struct ComtradeFormatTests {
  private static let header =
    "typeCode,freqCode,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,"
    + "partnerISO,partnerDesc,partner2Code,classificationCode,cmdCode,customsCode,motCode,netWgt,"
    + "cifvalue,fobvalue,primaryValue"

  @Test("values, valuations and weights of the download, whose data lines have a field more")
  func download() throws {
    let text = """
      \(Self.header)
      "C","A","52","2022","112","BLR","Belarus","X","643","RUS","Russian Federation","0","H6","TOTAL","C00","0","0",,"15000.5","15000.5",
      "C","A","52","2022","112","BLR","Belarus","M","643","RUS","Russian Federation","0","H6","01","C00","0","1200","70","","70",
      "C","M","5","202205","643","RUS","Russian Federation","M","112","BLR","Belarus","0","H6","8542","C00","0",,"","","3",
      "S","A","52","2022","112","BLR","Belarus","X","643","RUS","Russian Federation","0","EB10","200","C00","0",,"","","9",
      """
    let reading = try Reading.of(text, take: ["products=total,2,4", "periods=year,month"])
    #expect(
      reading.lines == [
        "BLR export RUS TOTAL 2022 15000.5 USD FOB @2",
        "BLR import RUS 01 2022 70 USD CIF 1200 kg @3",
        "RUS import BLR 8542 2022-05 3 USD CIF? @4",
      ])
    #expect(reading.survey.skipped == ["services": 1])
    #expect(
      reading.survey.line
        == "file.csv: UN Comtrade, current layout: reported by BLR, RUS; with BLR, RUS; exports and "
        + "imports; year 2022, month 2022-05; all products, products of 2 digits, products of 4 "
        + "digits; USD")
  }

  @Test("a bulk file has codes alone, some of them Comtrade's own")
  func bulk() throws {
    let text = """
      period\treporterCode\tflowCode\tpartnerCode\tcmdCode\tprimaryValue
      2021\t842\tX\t251\t010121\t12.25
      2021\t757\tRX\t0\t10121\t7
      2021\t699\tM\t490\t10121\t
      """
    let reading = try Reading.of(
      text, take: ["partners=countries,world,groups", "flows=general,re-exports"])
    #expect(
      reading.lines == [
        "USA export FRA 010121 2021 12.25 USD FOB? @2",
        "CHE re-export WLD 010121 2021 7 USD FOB? @3",
        "IND import code 490 010121 2021 missing USD CIF? @4",
      ])
    #expect(reading.survey.missing == 1)
  }

  @Test("the answer of the interface has places as JSON pointers")
  func answer() throws {
    let text = """
      {"count": 1, "data": [{"period": "2010", "reporterCode": 156, "reporterISO": "CHN",
        "flowCode": "M", "partnerCode": 0, "partnerISO": "W00", "cmdCode": "TOTAL",
        "cifvalue": 6804128143.0, "fobvalue": null, "netWgt": null, "primaryValue": 6804128143.0}]}
      """
    #expect(
      try Reading.of(text).lines == [
        "CHN import WLD TOTAL 2010 6804128143 USD CIF @/data/0/primaryValue"
      ])
  }

  @Test("rows by transport, customs procedure and second partner are parts of a total")
  func parts() throws {
    func row(_ second: String, _ customs: String, _ transport: String, _ value: String) -> String {
      "C,A,52,2022,112,BLR,Belarus,X,643,RUS,Russia,\(second),H6,TOTAL,\(customs),\(transport),,,,"
        + value
    }
    let rows = [
      row("0", "C00", "0", "100"), row("0", "C00", "2100", "60"), row("0", "C00", "3200", "40"),
      row("156", "C00", "0", "5"), row("0", "C01", "0", "7"),
    ]
    let text = ([Self.header] + rows).joined(separator: "\n")
    #expect(
      try Reading.of(text).undecided == [
        "parts: customs-procedure 1 (export 7 USD); second-partner 1 (export 5 USD); "
          + "totals 1 (export 100 USD); transport 2 (export 100 USD)"
      ])
    let totals = try Reading.of(text, take: ["parts=totals"])
    #expect(totals.undecided == [])
    #expect(totals.lines == ["BLR export RUS TOTAL 2022 100 USD FOB? @2"])
  }

  @Test("a value that its column cannot have is told where it stands")
  func faults() throws {
    let text = """
      period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue
      22,112,X,643,TOTAL,1
      2022,112,Q,643,TOTAL,1
      2022,112,X,,TOTAL,1
      2022,112,X,643,TOTAL,"1,5"
      """
    let reading = try Reading.of(text)
    #expect(
      reading.survey.allFaults.map { "\($0.location?.line ?? 0): \($0.message)" } == [
        "2: `22` stands here, expected a year or a month such as 2024 or 202405",
        "3: `Q` stands here, expected a flow code",
        "4: nothing stands here, expected a country's number",
        "5: `1,5` stands here, expected a number",
      ])
    #expect(reading.drafts.isEmpty)
  }

  @Test("the layout before 2022, with columns left out and zeros lost")
  func legacy() throws {
    let text = """
      Classification,Year,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,Trade Value (US$)
      H5,2017,Import,842,USA,156,China,1,36327640
      H5,2017,Re-Export,842,USA,156,China,1,179614
      H5,2017,Exports,842,USA,0,World,TOTAL,5
      S4,2017,Exports,842,USA,0,World,71,6
      """
    let reading = try Reading.of(
      text,
      take: ["partners=countries,world", "flows=general,re-exports", "products=total,2,other"])
    #expect(
      reading.lines == [
        "USA import CHN 01 2017 36327640 USD CIF? @2",
        "USA re-export CHN 01 2017 179614 USD FOB? @3",
        "USA export WLD TOTAL 2017 5 USD FOB? @4", "USA export WLD other 71 2017 6 USD FOB? @5",
      ])
    #expect(reading.survey.format == "UN Comtrade, layout before 2022")
  }

  @Test("months of the layout before 2022, parts of totals among them")
  func legacyMonths() throws {
    let text = """
      Year,Period,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Commodity Code,Trade Value (US$),Mode of Transport Code
      2014,201401,Imports,United Kingdom,GBR,World,WLD,1511,30453298,
      2014,201401,Imports,United Kingdom,GBR,World,WLD,1511,3,7
      """
    #expect(
      try Reading.of(text, take: ["parts=transport"]).lines == [
        "GBR import WLD 1511 2014-01 3 USD CIF? @3"
      ])
  }
}
