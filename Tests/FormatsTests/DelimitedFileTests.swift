internal import Encodings
internal import Foundation
internal import Testing

@testable import Formats

@Suite("Texts of fields")
struct DelimitedFileTests {
  @Test("the separator is found out", arguments: [",", ";", "\t", "|"])
  func separators(separator: String) throws {
    let lines = ["Name and, place|x", "a;b", "", "Минск,1\t2", "c"].map { "\"\($0)\"" }
    let text =
      "A table\n\n"
      + lines.map { [$0, "1,5", "2"].joined(separator: separator) }
      .joined(separator: "\r\n")
    let quoted = text.replacingOccurrences(of: "1,5", with: "\"1,5\"")
    try ForeignFile.with(text: quoted) { file in
      let rows = try file.rows()
      #expect(
        rows == [
          "1: \"A table\"", "3: \"Name and, place|x\" \"1,5\" \"2\"", "4: \"a;b\" \"1,5\" \"2\"",
          "5: - \"1,5\" \"2\"", "6: \"Минск,1\t2\" \"1,5\" \"2\"", "7: \"c\" \"1,5\" \"2\"",
        ])
    }
  }

  @Test("a first line sep= decides, quoted or not")
  func named() throws {
    for first in ["sep=;", "\"sep=;\""] {
      try ForeignFile.with(text: "\(first)\r\na,b;c\r\n1,2;3\r\n") { file in
        let rows = try file.rows()
        #expect(rows == ["2: \"a,b\" \"c\"", "3: \"1,2\" \"3\""])
      }
    }
  }

  @Test("quotes, doubled quotes, line breaks and inches")
  func quotes() throws {
    let text = "a,b\n\"one \"\"two\"\"\nthree\",4\n5\" pipe,6\n'x','y'\n,,\n"
    try ForeignFile.with(text: text) { file in
      let rows = try file.rows()
      #expect(
        rows == [
          "1: \"a\" \"b\"", "2: \"one \"two\"\nthree\" \"4\"", "4: \"5\" pipe\" \"6\"",
          "5: \"'x'\" \"'y'\"",
        ])
    }
    try ForeignFile.with(text: "'a,b','c'\n'1','2'\n") { file in
      let rows = try file.rows()
      #expect(rows == ["1: \"a,b\" \"c\"", "2: \"1\" \"2\""])
    }
  }

  @Test("data lines may have a field more than the header, lines end as they like")
  func trailing() throws {
    try ForeignFile.with(text: "a,b\r1,2,\r3,4,\r") { file in
      let rows = try file.rows()
      #expect(rows == ["1: \"a\" \"b\"", "2: \"1\" \"2\" -", "3: \"3\" \"4\" -"])
    }
  }

  @Test(
    "the encoding is found out by all of the file",
    arguments: [
      (TextEncoding.utf8, "Côte d'Ivoire, Łódź, Минск", String.Encoding.utf8),
      (.windows1252, "Côte d'Ivoire 5 m³", .windowsCP1252),
      (.windows1250, "Białystok, Łódź", .windowsCP1250),
      (.windows1251, "Беларусь; Россия", .windowsCP1251),
      (.utf16LittleEndian, "Минск, Łódź", .utf16LittleEndian),
      (.utf16BigEndian, "Минск, Łódź", .utf16BigEndian),
    ])
  func encodings(expected: TextEncoding, text: String, encoding: String.Encoding) throws {
    // The first letter beyond ASCII stands far behind what is read at once.
    let filler = String(repeating: "code,value\n", count: 40_000)
    let data = try #require((filler + "\"\(text)\",1\n").data(using: encoding))
    try ForeignFile.with([UInt8](data)) { file in
      let table = try file.table() as? DelimitedFile
      #expect(table?.encoding == expected)
      #expect(try file.rows().last == "40001: \"\(text)\" \"1\"")
    }
    let marked = expected.mark + [UInt8](data.suffix(200))
    guard !expected.mark.isEmpty else { return }
    try ForeignFile.with(marked) { file in
      let table = try file.table() as? DelimitedFile
      #expect(table?.encoding == expected)
      let last = try file.rows().last
      #expect(last?.hasSuffix("\"\(text)\" \"1\"") == true)
    }
  }

  @Test("a million characters without a separator, a hundred thousand columns: refused at the line")
  func limits() throws {
    try ForeignFile.with(text: "a,b\n1," + String(repeating: "x", count: 1_000_000)) { file in
      let fault = try file.fault()
      #expect(fault == "file.csv:2 [long-cell]")
    }
    try ForeignFile.with(text: "a,b\n" + String(repeating: "1,", count: 100_000)) { file in
      let fault = try file.fault()
      #expect(fault == "file.csv:2 [wide-row]")
    }
  }
}
