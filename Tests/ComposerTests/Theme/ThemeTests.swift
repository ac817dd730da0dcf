internal import Diagnostics
internal import Drawing
internal import Fields
internal import Foundation
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

struct ThemeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let checkout = EnclosedFolder(root)

  private static func report(_ text: String) throws -> String {
    let file = try Sample.file(text)
    do throws(DiagnosticError) {
      _ = try Theme.read(file, name: "x")
      return ""
    } catch {
      return error.diagnostics.map(\.text).joined(separator: "\n")
    }
  }

  static let shipped = checkout.names(in: Theme.folder, endingWith: ".yaml")

  @Test("every theme that is shipped reads without an error", arguments: shipped)
  func reads(name: String) throws {
    let file = try Self.checkout.textFile("\(Theme.folder)/\(name)", area: .definition)
    let theme = try Theme.read(file, name: String(name.dropLast(5)))
    #expect(theme.palette.series.count == 6)
    #expect(theme.palette.series.last?.role == "series-6")
  }

  @Test("there is a serif theme, a sans one, and one whose every colour has a contrast of 4.5")
  func kinds() throws {
    let themes = try Self.shipped.map {
      try Theme.read(
        try Self.checkout.textFile("\(Theme.folder)/\($0)", area: .definition), name: $0)
    }
    #expect(Set(themes.map(\.textFace)) == [.serif, .sans])
    let strong = try #require(themes.first { $0.name == "contrast.yaml" })
    for palette in [strong.palette, strong.darkPalette] {
      for color in palette.series + [palette.secondary, palette.accent, palette.context] {
        #expect(color.contrast(with: palette.background) >= 4.5)
      }
      #expect(palette.secondary.contrast(with: palette.background) >= 7)
    }
  }

  @Test("gazette.yaml says what the standing theme is")
  func standing() throws {
    let file = try Self.checkout.textFile("\(Theme.folder)/gazette.yaml", area: .definition)
    #expect(try Theme.read(file, name: "gazette") == .gazette)
    let short = try Theme.read(try Sample.file("paragraphs: justified\n"), name: "gazette")
    #expect(short == .gazette)
  }

  @Test("what is wrong is told at its place, all of it at once")
  func errors() throws {
    let report = try Self.report(
      """
      sizes: {body: 6/9, table: 8.4, titel: 30/36}
      colours:
        secondary: "#C0C0C0"
        series: ["#12436D", "#FFFFFF"]
      grid: {columns: 10}
      margins: {left: 60, right: 60}
      """)
    for line in [
      "x.yaml:1:15: error[small-type]: `body`: `6/9` is below 7 points",
      "x.yaml:1:27: error[bad-size]: `table`: `8.4` is not a size with its leading",
      "x.yaml:1:32: error[unknown-key]: unknown key `titel`", "did you mean `title`?",
      "secondary #C0C0C0 has a contrast of 1.8 on background #FFFFFF; it needs 4.5",
      "there are 2 data colours, not 6", "series 2 #FFFFFF has a contrast of 1.0",
      "10 is not a multiple of four",
    ] {
      #expect(report.contains(line), "\(line) is not in:\n\(report)")
    }
  }

  @Test("a theme nobody wrote is told where the definition names it")
  func unknown() throws {
    let text = "theme: gazete\nsections:\n- {id: a, title: A}\n"
    let definition = try Definition.read(try Sample.file(text), name: "x")
    let error = #expect(throws: DiagnosticError.self) {
      try definition.themeFile(in: [Self.checkout])
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(
      diagnostic.text.contains("x.yaml:1:8: error[unknown-theme]: `theme`: `gazete` is no file"))
    #expect(diagnostic.hint == "did you mean `gazette`?")
    #expect(try definition.themeFile(insteadOf: "contrast", in: [Self.checkout]) != nil)
    #expect(throws: DiagnosticError.self) {
      try definition.themeFile(insteadOf: "../weekly", in: [EnclosedFolder(Self.root)])
    }
  }

  @Test("a definition is composed in the theme it is dressed in, on its own paper")
  func dress() throws {
    var theme = Theme.gazette
    theme.name = "other"
    let text = "paper: Letter\nsections:\n- {id: a, title: A, blocks: [{text: Words.}]}\n"
    let definition = try Definition.read(try Sample.file(text), name: "x").dressed(in: theme)
    #expect(definition.theme.name == "other")
    #expect(definition.theme.sheet == Size(width: 612, height: 792))
  }

  @Test("an outline is read from path data and fills its size")
  func outline() throws {
    let path = try PathText.path(of: "M0 0h10V-5.5l-10,.5 c1 1 2 2 3,3Z m1 1 2 2")
    #expect(
      path.elements == [
        .move(Point(x: 0, y: 0)), .line(Point(x: 10, y: 0)), .line(Point(x: 10, y: -5.5)),
        .line(Point(x: 0, y: -5)),
        .curve(
          Point(x: 3, y: -2), control1: Point(x: 1, y: -4), control2: Point(x: 2, y: -3)),
        .close, .move(Point(x: 1, y: 1)), .line(Point(x: 3, y: 3)),
      ])
    #expect(try Self.report("letterhead: {outline: A1, width: 20, height: 9, words: x}\n") != "")
    let theme = try Theme.read(
      try Sample.file("letterhead: {outline: M0 0H2V1Z, width: 20, height: 20, words: x}\n"),
      name: "x")
    guard case .outline(let outline) = theme.letterhead?.drawing else {
      Issue.record("no outline")
      return
    }
    #expect(outline.elements[1] == .line(Point(x: Length.millimetres(20), y: 0)))
  }

  @Test("a letterhead's picture is read beside the theme and keeps its form")
  func picture() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let themes = folder.appendingPathComponent(Theme.folder)
    try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The head of a PNG of 300 by 100 pixels.
    let head: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 1, 44, 0, 0, 0, 100, 8, 2, 0, 0, 0, 0, 0, 0, 0]
    try Data(head).write(to: themes.appendingPathComponent("crest.png"))
    try Data("no picture".utf8).write(to: themes.appendingPathComponent("text.png"))
    // One that says it has more pixels than there is memory.
    let large = head[..<16] + [UInt8](repeating: 0xFF, count: 8) + head[24...]
    try Data(large).write(to: themes.appendingPathComponent("large.png"))
    func theme(_ picture: String) throws -> Theme {
      let text = "letterhead: {picture: \(picture), width: 60, height: 30, words: A crest}\n"
      return try Theme.read(
        try Sample.file(text), name: "x", in: EnclosedFolder(folder))
    }
    let letterhead = try #require(try theme("crest.png").letterhead)
    #expect(letterhead.size.width == Length.millimetres(60))
    #expect(abs(letterhead.size.height - Length.millimetres(20)) < 0.001)
    #expect(letterhead.file == "layouts/themes/crest.png")
    for (name, code) in [
      ("none.png", "missing-picture"), ("text.png", "no-picture"), ("large.png", "large-picture"),
      ("../../x", "missing-picture"),
    ] {
      let error = #expect(throws: DiagnosticError.self) { try theme(name) }
      #expect(error?.diagnostics.map(\.code) == [code])
      #expect(error?.diagnostics.first?.location?.line == 1)
    }
    #expect(
      try Self.report("letterhead: {width: 20, height: 9, words: x}\n").contains("bad-letterhead"))
  }

  @Test("docs/themes.md names every key of a theme")
  func manual() throws {
    let manual = try String(
      contentsOf: Self.root.appendingPathComponent("docs/themes.md"), encoding: .utf8)
    let keys =
      Theme.fields.map(\.name) + ThemeSizes.shape.fields.map(\.name)
      + ThemeInks.shape(over: .gazette).fields.map(\.name)
    for key in keys { #expect(manual.contains("`\(key)`"), "\(key) is not in docs/themes.md") }
  }
}
