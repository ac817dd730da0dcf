@testable import Formats

/// Workbooks of a test's own, part by part.
enum Workbook {
  /// An XLSX workbook of sheets, each given as the XML inside of its `worksheet`.
  static func xlsx(
    _ sheets: [(name: String, xml: String)], strings: [String] = [], formats: [String] = [],
    since1904: Bool = false
  ) -> [(name: String, content: [UInt8])] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let names = sheets.indices.map { index in
      "<sheet name=\"\(sheets[index].name)\" sheetId=\"\(index + 1)\" r:id=\"r\(index + 1)\"/>"
    }
    var targets = sheets.indices.map { index in
      "<Relationship Id=\"r\(index + 1)\" Type=\"\(relations)/worksheet\" "
        + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
    }
    targets.append(
      "<Relationship Id=\"s\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
    targets.append(
      "<Relationship Id=\"y\" Type=\"\(relations)/styles\" Target=\"/xl/styles.xml\"/>")
    targets.append(
      "<Relationship Id=\"l\" Type=\"\(relations)/externalLink\" TargetMode=\"External\" "
        + "Target=\"file:///etc/passwd\"/>")
    let codes = formats.indices.map { index in
      "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(formats[index])\"/>"
    }
    let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    var parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(package)\"><Relationship Id=\"m\" "
          + "Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">"
          + "<workbookPr date1904=\"\(since1904 ? 1 : 0)\"/>"
          + "<sheets>\(names.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(package)\">\(targets.joined())</Relationships>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst xmlns=\"\(main)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>\(styles.joined())</cellXfs>"
          + "</styleSheet>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(main)\">\(sheet.xml)</worksheet>"
        ))
    }
    return parts.map { ($0.0, Array($0.1.utf8)) }
  }

  /// An XLSX workbook of one sheet with rows of inline texts.
  static func xlsx(rows: [[String]], sheet: String = "Sheet1") -> [(name: String, content: [UInt8])]
  {
    let xml = rows.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    return xlsx([(sheet, "<sheetData>\(xml.joined())</sheetData>")])
  }

  /// An ODS workbook, given as the XML of its tables.
  static func ods(_ tables: String) -> [(name: String, content: [UInt8])] {
    let names = ["office", "table", "text"].map { name in
      "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }
    let calc =
      "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
    let xml =
      "<office:document-content \(names.joined(separator: " ")) \(calc)><office:body>"
      + "<office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
    return [
      ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
      ("content.xml", Array(xml.utf8)),
    ]
  }
}
