internal import Testing

@testable import Formats

@Suite("JSON documents")
struct JSONTableTests {
  @Test("records have places, numbers their digits, missing values are missing")
  func records() throws {
    let text = """
      {"count": 2, "warnings": ["none"], "data": [
        {"a": 6804128143.10, "b/c": null, "d": "\\u041c\\ud83d\\ude00\\n", "e": {"x": [1]}},
        {"d": "", "a": 12345678901234567891, "b/c": true}], "error": ""}
      """
    try ForeignFile.with(text: text) { file in
      let rows = try file.rows()
      #expect(
        rows == [
          "/data: \"a\" \"b/c\" \"d\" \"e\"", "/data/0: 6804128143.1 - \"М😀\n\" -",
          "/data/1: 12345678901234567891 !true - -",
        ])
    }
    try ForeignFile.with(text: " [{\"a\": 1}]") { file in
      let rows = try file.rows()
      #expect(rows == [": \"a\"", "/0: 1"])
    }
  }

  @Test("a column that only a later record has is told, not lost")
  func columns() throws {
    try ForeignFile.with(text: "[{\"a\": 1},\n {\"b\": 2}]") { file in
      let fault = try file.fault()
      #expect(fault == "file.csv:2 [damaged-json]")
    }
  }
}
