internal import Diagnostics
internal import Fields
internal import Records

extension HeldText {
  /// An assessment with its title, its evidence and what is noted of its outcome.
  init(_ assessment: Assessment, in file: TextFile) {
    self.init(
      "assessments/\(assessment.id)",
      [
        .title(assessment.title, in: file, before: assessment.origin.line),
        .body(assessment.body, in: file, from: assessment.origin.line),
      ], language: assessment.language, date: assessment.date, reason: assessment.contradiction,
      in: file)
  }

  /// A dispatch with its title and body.
  init(_ dispatch: Dispatch, in file: TextFile) {
    self.init(
      "dispatches/\(dispatch.id)",
      [
        .title(dispatch.title, in: file, before: dispatch.origin.line),
        .body(dispatch.body, in: file, from: dispatch.origin.line),
      ], language: dispatch.language, date: dispatch.date, reason: dispatch.contradiction,
      in: file)
  }
}

extension HeldText.Part {
  /// A title in front matter; one that is folded over lines is pointed at as a whole.
  fileprivate static func title(
    _ title: String, in file: TextFile, before end: Int
  ) -> HeldText.Part {
    let lines = (1..<max(2, end)).map { ($0, file.line($0)) }
    let line = lines.first { $0.1.hasPrefix("title:") }
    let before = line.flatMap { $0.1.firstRange(of: title) }.map { found in
      line?.1[..<found.lowerBound].count ?? 0
    }
    return HeldText.Part(written: title, form: .line) { offset, length in
      guard let number = line?.0 else { return file.location() }
      guard let before else { return file.location(line: number) }
      return file.location(line: number, column: before + offset + 1, length: length)
    }
  }

  /// Paragraphs that begin in a line; words that go on in the next are underlined to the line's end.
  static func body(
    _ body: String, as form: HeldText.Form = .paragraphs, in file: TextFile, from first: Int
  ) -> HeldText.Part {
    HeldText.Part(written: body, form: form) { offset, length in
      var start = 0
      var number = first
      for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
        if offset <= start + line.count {
          let column = offset - start
          return file.location(
            line: number, column: column + 1, length: min(length, line.count - column))
        }
        start += line.count + 1
        number += 1
      }
      return file.location(line: number)
    }
  }
}
