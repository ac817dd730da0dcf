import Foundation
import Testing

@Suite("Export")
struct ExportTests {
  /// What Python's zipfile and an XML parser find in a workbook: a line for each cell, with its type.
  private static let judge = """
    import sys, zipfile, xml.etree.ElementTree as ET
    n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    z = zipfile.ZipFile(sys.argv[1])
    assert z.testzip() is None
    shared = [''.join(t.text or '' for t in s.iter('{%s}t' % n['m']))
              for s in ET.fromstring(z.read('xl/sharedStrings.xml')).findall('m:si', n)]
    book = ET.fromstring(z.read('xl/workbook.xml'))
    for i, s in enumerate(book.find('m:sheets', n), 1):
        root = ET.fromstring(z.read('xl/worksheets/sheet%d.xml' % i))
        assert not list(root.iter('{%s}f' % n['m']))
        for c in root.iter('{%s}c' % n['m']):
            v = c.find('m:v', n)
            if v is None: continue
            text = shared[int(v.text)] if c.get('t') == 's' else v.text
            print(s.get('name'), c.get('r'), c.get('t') or 'n', text, sep='|')
    """

  private static func cells(of file: URL) throws -> [String] {
    let result = try Program.run("/usr/bin/env", ["python3", "-c", judge, file.path])
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test("the tables of an edition are a workbook, whose numbers are those of the page")
  func edition() throws {
    let scratch = try Scratch()
    let file = scratch.url.appendingPathComponent("weekly.xlsx")
    let arguments = [
      "export", "layouts/monthly-trade.yaml", "--pair", "USA-MEX", "-o", file.path,
    ]
    let result = try Program.run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    let first = try Data(contentsOf: file)
    let again = try Program.run(arguments)
    #expect(again.status == 0)
    #expect(try Data(contentsOf: file) == first)
    let cells = try Self.cells(of: file)
    let numbers = cells.filter { $0.contains("|n|") }
    #expect(numbers.count > 50)
    let sources = cells.filter { $0.hasPrefix("Sources|") }
    #expect(sources.contains { $0.contains("U.S. Census Bureau") })
    // Nothing is a number on one side and a text on the other: digits alone are no text.
    let texts = cells.filter { $0.contains("|s|") }
    #expect(texts.filter { $0.wholeMatch(of: #/.*\|s\|[+−]?[0-9]+\.[0-9]+%?/#) != nil } == [])
  }

  @Test("one table is a text in the spreadsheet's dialect of the language, with its sources")
  func text() throws {
    let scratch = try Scratch()
    func export(_ language: String, _ table: String) throws -> (Program.Result, [String]) {
      let file = scratch.url.appendingPathComponent("\(language).csv")
      let result = try Program.run([
        "export", "layouts/monthly-trade.yaml", "--pair", "USA-MEX", "--language", language,
        "--table", table, "-o", file.path,
      ])
      let text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return (result, text.components(separatedBy: "\r\n"))
    }
    let (_, english) = try export("en", "balance")
    #expect(english.first == "\u{FEFF}Period,\"Balance, bn\u{A0}USD\",Whose figure,Sources")
    #expect(english.dropFirst().first?.hasPrefix("Q1\u{A0}2009,-9.705925294,") == true)
    let (_, russian) = try export("ru", "balance")
    #expect(russian.dropFirst().first?.contains(";-9,705925294;США;") == true)
    #expect(russian.dropFirst().first?.hasSuffix("A, официальный.") == true)
    let (refused, _) = try export("be", "commodities")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("[unknown-table]"))
    #expect(refused.errors.contains("there are: "))
  }

  @Test("all records of a set, a table for each kind, with values to the last digit")
  func records() throws {
    let desk = try ImportDesk(
      trade: "period,reporter,partner,flow,value,sources\n2021,BLR,RUS,export,50.25,own\n")
    let result = try desk.run([
      "export", "--all-records", "data/set", "--language", "ru", "-o", "out",
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "out/trade.csv\nout/sources.csv\n")
    let trade = try desk.text("out/trade.csv")
    #expect(
      trade == "id;period;reporter;partner;flow;product;value;currency;valuation;net-weight;"
        + "sources;seen;until;flags;origin\r\ntrade.csv:2;2021;BLR;RUS;export;TOTAL;50,25;USD;FOB;;"
        + "own;;;;\r\n")
    let workbook = try desk.run(["export", "--all-records", "data/set", "-o", "all.xlsx"])
    #expect(workbook.status == 0, "\(workbook.errors)")
    let cells = try Self.cells(of: desk.folder.appendingPathComponent("all.xlsx"))
    #expect(cells.contains("trade|G2|n|50.25"))
    #expect(cells.contains("sources|A2|s|own"))
    let several = try desk.run(["export", "--all-records", "data/set", "-o", "all.csv"])
    #expect(several.status == 64)
    #expect(several.errors.contains("[several-tables]"))
  }
}
