/// A workbook in a ZIP archive without compression (APPNOTE 6.3), with the right sums.
enum StoredArchive {
  /// The parts that may be replaced.
  static let parts = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "content.xml",
  ]

  /// A workbook with one part replaced; with `content.xml` it is an OpenDocument one.
  static func workbook(with bytes: [UInt8], as part: String) -> [UInt8] {
    if part == "content.xml" {
      return archive([
        ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)), (part, bytes),
      ])
    }
    return archive(
      sound.map { name, text in (name, name == part ? bytes : Array(text.utf8)) })
  }

  private static let sound = [
    (
      "[Content_Types].xml",
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    ),
    ("xl/sharedStrings.xml", "<sst><si><t>refYear</t></si><si><t>flowCode</t></si></sst>"),
    ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
    (
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"
    ),
  ]

  private static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let offset = archive.count
      // Version 2.0, no flags, stored, no time.
      let head =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(Int(sum(bytes)), 4)
        + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2)
        + little(0, 2)
      archive += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + bytes
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 10) + little(offset, 4)
        + Array(name.utf8)
    }
    return archive + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(files.count, 2)
      + little(files.count, 2) + little(directory.count, 4) + little(archive.count, 4)
      + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }

  /// CRC-32 (ISO 3309).
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
