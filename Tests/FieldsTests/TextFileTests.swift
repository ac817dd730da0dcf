internal import Diagnostics
internal import Testing

@testable import Fields

struct TextFileTests {
  @Test("a byte order mark is dropped and lines end with LF, CRLF or CR")
  func lines() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\r\nб\nc\rd\n".utf8)
    let file = try TextFile(bytes: bytes, shownAs: "a.csv", area: .records)
    #expect((1...file.lineCount).map(file.line) == ["a", "б", "c", "d"])
    #expect(file.line(9) == "")
  }

  @Test("columns count characters, not bytes")
  func columns() throws {
    let file = try file("abc\nЭто e\u{301}x\n")
    let offset = file.bytes.count - 2
    #expect(file.position(ofByte: offset) == (2, 6))
  }

  @Test("a byte that is not UTF-8 is located")
  func encoding() {
    let bytes: [UInt8] = Array("id,title\nа,".utf8) + [0xCF, 0xF0, 0x0A]
    #expect(
      message(of: bytes) == """
        a.csv:2:3: error[wrong-encoding]: the text is not UTF-8
          а,\u{FFFD}\u{FFFD}
            ^
          hint: save the file as UTF-8
        """)
  }

  @Test("UTF-16 is recognized")
  func utf16() {
    #expect(
      message(of: [0xFF, 0xFE, 0x41, 0x00])
        .hasSuffix("hint: it looks like UTF-16; save the file as UTF-8"))
  }

  @Test("a file of white space only is empty")
  func empty() {
    #expect(message(of: Array(" \r\n".utf8)) == "a.csv: error[empty-file]: the file is empty")
  }

  private func message(of bytes: [UInt8]) -> String {
    do throws(DiagnosticError) {
      _ = try TextFile(bytes: bytes, shownAs: "a.csv", area: .records)
      return ""
    } catch {
      return error.diagnostics.map(\.text).joined(separator: "\n")
    }
  }
}
