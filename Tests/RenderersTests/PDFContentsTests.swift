import Document
internal import HostileTexts
internal import Testing

@testable internal import Renderers

@Suite("What a PDF carries and does")
struct PDFContentsTests {
  /// What may not be in a document.
  struct Tampering: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var document: HandmadePDF
    var kind: ActiveContent.Kind

    init(_ description: String, _ document: HandmadePDF, _ kind: ActiveContent.Kind) {
      testDescription = description
      self.document = document
      self.kind = kind
    }
  }

  private static let script = "<</S/JavaScript/JS(app.alert\\(1\\))>>"

  static let actions = [
    Tampering("a script on a link", .link("/A\(script)"), .action("JavaScript")),
    Tampering(
      "a script whose name is written in figures", .link("/A<</S/Java#53cript/#4aS(x)>>"),
      .action("JavaScript")),
    Tampering("a program on a link", .link("/A<</S/Launch/F(/bin/sh)>>"), .action("Launch")),
    Tampering(
      "a program on a link, elsewhere in the file",
      .link("/A 4 0 R", objects: ["<</S/Launch/F(/bin/sh)>>"]), .action("Launch")),
    Tampering(
      "a program after an address",
      .link("/A<</S/URI/URI(http://e.org/)/Next<</S/Launch/F(/bin/sh)>>>>"), .entry("Next")),
    Tampering("another document", .link("/A<</S/GoToR/F(x.pdf)/D[0/Fit]>>"), .action("GoToR")),
    Tampering("a document inside", .link("/A<</S/GoToE/T<<>>>>"), .action("GoToE")),
    Tampering(
      "a form sent away", .link("/A<</S/SubmitForm/F(http://e.org)>>"), .action("SubmitForm")),
    Tampering("a command of the viewer", .link("/A<</S/Named/N/Print>>"), .action("Named")),
    Tampering("an action nobody knows", .link("/A<</S/Teleport>>"), .action("Teleport")),
    Tampering("an action without a kind", .link("/A<</JS(x)>>"), .entry("JS")),
    Tampering(
      "a link to a script", .link("/A<</S/URI/URI(javascript:x)>>"), .address("javascript:x")),
    Tampering(
      "a link to a file", .link("/A<</S/URI/URI(file:///etc/passwd)>>"),
      .address("file:///etc/passwd")),
    Tampering("what a link did before", .link("/PA<</S/URI/URI(http://e.org)>>"), .entry("PA")),
    Tampering("an action nothing refers to", HandmadePDF(objects: [script]), .action("JavaScript")),
    Tampering(
      "an action of an entry of the outline",
      HandmadePDF(
        catalog: "/Outlines 4 0 R",
        objects: ["<</First 5 0 R/Last 5 0 R>>", "<</Title(x)/Parent 4 0 R/A\(script)>>"]),
      .action("JavaScript")),
  ]

  static let entries = [
    Tampering(
      "a script when the document opens", HandmadePDF(catalog: "/OpenAction\(script)"),
      .entry("OpenAction")),
    Tampering(
      "a script when the document closes", HandmadePDF(catalog: "/AA<</WC\(script)>>"),
      .entry("AA")),
    Tampering("a script when a page opens", HandmadePDF(page: "/AA<</O\(script)>>"), .entry("AA")),
    Tampering("a script when a link is passed", .link("/AA<</E\(script)>>"), .entry("AA")),
    Tampering(
      "scripts by name", HandmadePDF(catalog: "/Names<</JavaScript<</Names[(x)\(script)]>>>>"),
      .entry("JavaScript")),
    Tampering("a form", HandmadePDF(catalog: "/AcroForm<</Fields[]/XFA()>>"), .entry("AcroForm")),
    Tampering("a portfolio", HandmadePDF(catalog: "/Collection<<>>"), .entry("Collection")),
    Tampering(
      "a base for addresses", HandmadePDF(catalog: "/URI<</Base(javascript:)>>"), .entry("URI")),
    Tampering(
      "data in another file", HandmadePDF(objects: ["<</Length 0/F(x)>>stream\n\nendstream"]),
      .entry("F")),
    Tampering(
      "a film", HandmadePDF(page: "/Annots[<</Subtype/RichMedia/Rect[0 0 1 1]>>]"),
      .annotation("RichMedia")),
    Tampering(
      "a field of a form", HandmadePDF(page: "/Annots[<</Subtype/Widget/Rect[0 0 1 1]>>]"),
      .annotation("Widget")),
    Tampering(
      "an annotation nothing refers to",
      HandmadePDF(objects: ["<</Type/Annot/Subtype/Screen/Rect[0 0 1 1]>>"]),
      .annotation("Screen")),
    Tampering(
      "a file on a page",
      HandmadePDF(
        page: "/Annots[<</Subtype/Text/Rect[0 0 1 1]/FS<</EF<</F 4 0 R>>>>>>]",
        objects: ["<</Length 1>>stream\na\nendstream"]), .file),
    Tampering(
      "another file under the same name",
      .file("a", specification: "/UF 5 0 R/F 6 0 R", others: ["<</Length 1>>stream\nb\nendstream"]),
      .file),
  ]

  @Test("whatever acts is found, wherever it stands", arguments: actions + entries)
  func tampered(_ tampering: Tampering) throws {
    let contents = try PDFContents(reading: tampering.document.bytes)
    #expect(contents.active.map(\.kind).contains(tampering.kind), "\(contents.active)")
    let first = try #require(contents.active.first)
    #expect(Verification(of: contents).problems.contains(first.description))
  }

  @Test(
    "what only shows or leads to a safe address is let pass",
    arguments: [
      HandmadePDF(), .link("/A<</Type/Action/S/URI/URI(http://e.org/a%29b)>>"),
      .link("/A<</S/GoTo/D[3 0 R/Fit]>>"), .link("/Dest[3 0 R/Fit]"), .file("a"),
      HandmadePDF(page: "/Annots[<</Subtype/Highlight/Rect[0 0 1 1]/Contents(x)>>]"),
      HandmadePDF(objects: ["<</S/TH/A<</O/Table/Scope/Row>>>>", "<</S/TD/A[<</O/Table>>0]>>"]),
    ])
  func harmless(_ document: HandmadePDF) throws {
    #expect(try PDFContents(reading: document.bytes).active == [])
  }

  @Test("a file that readers have to guess at is damaged")
  func damaged() throws {
    let text = String(decoding: HandmadePDF().bytes, as: UTF8.self)
    let changed = text.replacing(#/startxref\n[0-9]+/#, with: "startxref\n7")
    let active = try PDFContents(reading: Array(changed.utf8)).active
    #expect(
      active.contains { if case .damage = $0.kind { true } else { false } }, "\(active)")
  }

  @Test("a list of attributes that holds itself is damage, and ends")
  func endless() throws {
    let document = HandmadePDF(catalog: "/X<</A 4 0 R>>", objects: ["[4 0 R]"])
    let active = try PDFContents(reading: document.bytes).active
    #expect(active.contains { $0.kind == .damage("a list of attributes holds a list") })
  }

  @Test("a file that unfolds to more than there is room for is refused before it does")
  func bomb() {
    // Each 81 81 (129 of one byte left out, 129) unfolds to 128 bytes 81: 64 bytes to a gigabyte.
    let runs = String(repeating: "/RunLengthDecode", count: 4)
    let folded = String(repeating: "81", count: 64) + ">"
    let document = HandmadePDF.file(
      "a", specification: "/F 6 0 R",
      others: [
        "<</Type/EmbeddedFile/Filter[/ASCIIHexDecode\(runs)]/Length \(folded.utf8.count)>>stream\n"
          + "\(folded)\nendstream"
      ])
    let fault = #expect(throws: PDFConformanceError.self) {
      try PDFContents(reading: document.bytes)
    }
    #expect(fault?.message == "the files that it carries are larger than 64 MB")
  }

  @Test("each finding is a sentence that names the object")
  func sentences() {
    let found: [ActiveContent.Kind] = [
      .address("javascript:x"), .action("Launch"), .entry("AA"), .annotation("Widget"), .file,
      .damage("no table"),
    ]
    #expect(
      found.map { ActiveContent(kind: $0, object: 4).description } == [
        "object 4 leads to javascript:x, which is no safe address",
        "object 4 is an action that may not be: Launch",
        "object 4 has an entry that may not be: AA",
        "object 4 has an annotation that may not be: Widget",
        "object 4 carries a file that is not in the list of files",
        "the file is damaged: no table",
      ])
  }
}
