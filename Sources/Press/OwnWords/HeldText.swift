internal import Diagnostics
internal import Fields
internal import OwnWords
internal import Periods
internal import Texts

/// A text that people wrote, made plain for reading, whose words are found again in its file.
struct HeldText {
  /// How a part is written.
  enum Form {
    /// A line that is read as it is.
    case line
    /// Paragraphs, apart by empty lines, with or without Markdown's marks.
    case paragraphs
    /// A page of HTML.
    case page
  }

  /// A part of it: a title, a body.
  struct Part {
    /// As it stands in the file.
    var written: String
    /// How it is written.
    var form: Form
    /// Where some of its characters stand.
    var location: @Sendable (_ offset: Int, _ length: Int) -> SourceLocation
  }

  /// What it is called: `assessments/trade-sign`, or its file.
  let name: String
  let file: TextFile
  /// Why it stands against the records, in the desk's words.
  let reason: String?
  /// What is read.
  let text: OwnText
  private let pieces: [Piece]

  /// A part with the place of its plain text in the whole.
  private struct Piece {
    var part: Part
    var start: Int
    var offsets: OffsetMap
  }

  init(
    _ name: String, _ parts: [Part], language: String, date: Day, reason: String? = nil,
    in file: TextFile
  ) {
    self.name = name
    self.file = file
    self.reason = reason
    var plain = ""
    var pieces: [Piece] = []
    for part in parts where !part.written.isEmpty {
      if !plain.isEmpty, !plain.hasSuffix("\n\n") { plain += "\n\n" }
      let start = plain.utf8.count
      let name: String? =
        switch part.form {
        case .line: nil
        case .paragraphs: "text.md"
        case .page: "text.html"
        }
      let read = name.flatMap {
        TextReader().texts(in: Array(part.written.utf8), named: $0).first
      }
      plain += read?.text ?? (name == nil ? part.written : "")
      pieces.append(Piece(part: part, start: start, offsets: read?.offsets ?? OffsetMap()))
    }
    self.pieces = pieces
    text = OwnText(plain, language: language, date: date)
  }

  /// Where some bytes of the plain text stand in the file.
  func location(of span: Range<Int>) -> SourceLocation {
    guard let piece = pieces.last(where: { $0.start <= span.lowerBound }) else {
      return file.location()
    }
    let own = span.lowerBound - piece.start..<max(span.lowerBound, span.upperBound) - piece.start
    let bytes = piece.offsets.original(of: own)
    let written = piece.part.written.utf8
    let start = written.count(upTo: bytes.lowerBound)
    return piece.part.location(start, written.count(upTo: bytes.upperBound) - start)
  }
}

extension String.UTF8View {
  /// How many characters stand before a byte.
  fileprivate func count(upTo byte: Int) -> Int {
    String(decoding: prefix(Swift.max(0, byte)), as: UTF8.self).count
  }
}
