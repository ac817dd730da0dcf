internal import Testing

@testable import Formats

@Suite("ODS workbooks")
struct ODSWorkbookTests {
  @Test("cells are typed, repeated ones are told, empty ones only counted")
  func kinds() throws {
    let tables = """
      <table:table table:name="Empty"><table:table-row table:number-rows-repeated="1048576">\
      <table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
      <table:table table:name="Data">
      <table:table-row table:number-rows-repeated="2"><table:table-cell \
      table:number-columns-repeated="3"/></table:table-row>
      <table:table-row table:number-rows-repeated="2" table:visibility="collapse">\
      <table:table-cell office:value-type="float" calcext:value-type="string" office:value="1.25" \
      table:number-columns-repeated="2"><text:p>1,25</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell office:value-type="date" office:date-value="2024-05-24">\
      <text:p>24.05.24</text:p></table:table-cell><table:table-cell office:value-type="string">\
      <office:annotation><text:p>remark</text:p></office:annotation>\
      <text:p>one<text:s text:c="2"/>two</text:p><text:p>three</text:p></table:table-cell>\
      <table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
      </table:table>
      """
    try ForeignFile.with(entries: Workbook.ods(tables), named: "file.ods") { file in
      let none = try file.rows(ofSheet: 0)
      #expect(none == [])
      let rows = try file.rows(ofSheet: 1)
      #expect(
        rows == [
          "Data!3 hidden: 1.25 1.25", "Data!4 hidden: 1.25 1.25",
          "Data!5: @2024-05-24 \"one  two\nthree\" !true",
        ])
    }
  }

  @Test("the value of merged cells stands in all that they cover")
  func merged() throws {
    let tables = """
      <table:table table:name="S"><table:table-row><table:table-cell office:value-type="string" \
      table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>head</text:p>\
      </table:table-cell><table:covered-table-cell/></table:table-row><table:table-row>\
      <table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell \
      office:value-type="float" office:value="3"/></table:table-row></table:table>
      """
    try ForeignFile.with(entries: Workbook.ods(tables), named: "file.ods") { file in
      let table = try file.table()
      let head = try table.head(of: table.sheets[0]).map(ForeignFile.text)
      #expect(
        head == [
          "S!1: \"head\" \"head\"", "S!2: \"head\" \"head\" 3",
        ])
    }
  }

  @Test("what repetition alone makes is bounded")
  func repetition() throws {
    let tables = """
      <table:table table:name="S"><table:table-row table:number-rows-repeated="1000000">\
      <table:table-cell office:value-type="float" office:value="1" \
      table:number-columns-repeated="16000"/></table:table-row></table:table>
      """
    try ForeignFile.with(entries: Workbook.ods(tables), named: "file.ods") { file in
      let fault = try file.fault()
      #expect(fault == "file.ods [too-many-cells]")
    }
  }
}
