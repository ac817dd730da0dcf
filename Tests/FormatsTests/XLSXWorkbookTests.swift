internal import Testing

@testable import Formats

@Suite("XLSX workbooks")
struct XLSXWorkbookTests {
  @Test("cells of every kind are typed, and rows keep their numbers")
  func kinds() throws {
    let xml = """
      <dimension ref="A1:XFD1048576"/><sheetData>
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
      <row r="5" hidden="1"><c r="B5"><v>39368.68522699998</v></c><c><v>1.5E+3</v></c>
      <c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
      <c t="d"><v>2024-05-24T10:30:00</v></c><c t="inlineStr"><is><r><t>one </t></r><r><t>two</t></r>
      <rPh><t>aid</t></rPh></is></c></row>
      <row r="9"><c r="A9"/><c r="B9" s="1"/></row>
      <row r="1048576"><c r="A1048576"><v>-0.50</v></c></row></sheetData>
      """
    let strings = ["<t>Страна</t>", "<r><t>1</t></r><r><t xml:space=\"preserve\"> 234</t></r>"]
    try ForeignFile.with(
      entries: Workbook.xlsx([("Empty", "<sheetData/>"), ("Data", xml)], strings: strings)
    ) { file in
      let none = try file.rows(ofSheet: 0)
      #expect(none == [])
      let rows = try file.rows(ofSheet: 1)
      #expect(
        rows == [
          "Data!2: \"Страна\" - \"1 234\"",
          "Data!5 hidden: - 39368.685227 1500 \"ab\" !true !#N/A @2024-05-24T10:30:00 \"one two\"",
          "Data!1048576: -0.5",
        ])
    }
  }

  @Test("numbers are dates where their format shows a day, in both calendars")
  func dates() throws {
    let xml = """
      <sheetData><row r="1"><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c>
      <c s="1"><v>61</v></c><c s="1"><v>45436.4375</v></c><c s="2"><v>45436</v></c>
      <c s="3"><v>0.5</v></c><c s="4"><v>45436</v></c><c s="5"><v>45436</v></c></row></sheetData>
      """
    let formats = ["dd\\.mm\\.yyyy;@", "[h]:mm:ss", "#,##0.00 &quot;days&quot;", "mmm"]
    try ForeignFile.with(entries: Workbook.xlsx([("S", xml)], formats: formats)) { file in
      let rows = try file.rows()
      #expect(
        rows == [
          "S!1: @1900-01-01 @1900-02-28 60 @1900-03-01 @2024-05-24T10:30:00 @2024-05-24 0.5 45436 "
            + "@2024-05-24"
        ])
    }
    let later =
      "<sheetData><row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>43974</v></c></row></sheetData>"
    try ForeignFile.with(entries: Workbook.xlsx([("S", later)], since1904: true)) { file in
      let rows = try file.rows()
      #expect(rows == ["S!1: @1904-01-01 @2024-05-24"])
    }
  }

  @Test("the value of merged cells stands in all that they cover")
  func merged() throws {
    let xml = """
      <sheetData><row r="1"><c r="A1"><v>7</v></c><c r="C1"><v>8</v></c></row>
      <row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row></sheetData>
      <mergeCells><mergeCell ref="C1:D1"/><mergeCell ref="A1:A2"/></mergeCells>
      """
    try ForeignFile.with(entries: Workbook.xlsx([("S", xml)])) { file in
      let table = try file.table()
      let head = try table.head(of: table.sheets[0]).map(ForeignFile.text)
      #expect(
        head == [
          "S!1: 7 - 8 8", "S!2: 7 1", "S!3: - 2",
        ])
    }
  }

  @Test("a reader stops where it has what it wants")
  func stops() throws {
    let rows = (1...100).map { ["\($0)"] }
    try ForeignFile.with(entries: Workbook.xlsx(rows: rows)) { file in
      let table = try file.table()
      #expect(try table.head(of: table.sheets[0], rows: 3).count == 3)
    }
  }

  @Test("a row has at most the columns of a spreadsheet, a cell its bytes")
  func limits() throws {
    let wide = "<sheetData><row r=\"4\"><c r=\"EQXD4\"><v>1</v></c></row></sheetData>"
    try ForeignFile.with(entries: Workbook.xlsx([("S", wide)])) { file in
      let fault = try file.fault()
      #expect(fault == "file.xlsx:S!4 [wide-row]")
    }
    let long = String(repeating: "x", count: 1_000_000)
    try ForeignFile.with(entries: Workbook.xlsx(rows: [["a", long]], sheet: "Long")) { file in
      let fault = try file.fault()
      #expect(fault == "file.xlsx:Long!B1 [long-cell]")
    }
  }
}
