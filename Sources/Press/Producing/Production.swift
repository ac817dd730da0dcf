package import CairoCanvas
internal import Composer
internal import Definitions
internal import Delivery
package import Diagnostics
package import Document
internal import Foundation
internal import Records
package import Renderers
internal import Typesetting

/// One edition, composed and ready to be rendered.
package struct Production {
  package let preparation: Preparation
  private let composition: Composition
  private let lockWarnings: [Diagnostic]
  package let fonts: [FontFile]
  /// Draws the charts, each once at a width.
  package let drawer: ChartDrawer
  /// The fonts, open; charts are measured with them.
  private let typography: Typography
  private let environment: Environment
  private let watch: (any StageWatch)?
  private let finished = FinishedRenditions()

  package init(_ request: EditionRequest, language: String? = nil, environment: Environment) throws
  {
    try self.init(
      try Preparation(request, environment: environment), language: language,
      environment: environment)
  }

  /// - Parameters:
  ///   - language: The briefing's language, if another than the definition's.
  ///   - notes: What the first page has to say about how the edition came about.
  package init(
    _ preparation: Preparation, language: String? = nil, notes: [FirstPageNote] = [],
    environment: Environment, watch: (any StageWatch)? = nil
  ) throws {
    let definition =
      language.map(preparation.definition.written(in:)) ?? preparation.definition
    let (lock, typography) = try watch.measure(.fonts) {
      let lock = try FontLock(home: environment.home)
      return (lock, try Self.opened(lock.files))
    }
    let composition = try watch.measure(.statistics) {
      try definition.compose(
        records: preparation.records, edition: preparation.edition, desk: preparation.desk,
        generator: "briefing \(environment.version)", notes: notes)
    }
    self.watch = watch
    self.typography = typography
    self.preparation = preparation
    self.environment = environment
    self.composition = composition
    drawer = ChartDrawer(
      style: composition.chartStyle, measurer: typography, watch: watch)
    fonts = lock.files
    lockWarnings = lock.warnings
  }

  package var briefing: Briefing {
    var briefing = composition.briefing
    briefing.ownWords = preparation.ownWords.words
    return briefing
  }

  /// What is worth saying and stopped nothing; of charts, what has been drawn so far.
  package var warnings: [Diagnostic] {
    lockWarnings + preparation.warnings + composition.warnings(drawnBy: drawer)
  }

  /// Draws every chart on every medium, so that nothing it lacks room for goes untold.
  package func drawEveryChart() {
    for figure in briefing.figures {
      for medium in FigureMedium.allCases { _ = drawer.frame(of: figure, on: medium) }
    }
  }

  /// Where it stands below the output folder: `<record set>/<definition>/<edition>/<language>`.
  package var editionFolder: String {
    preparation.editionKey(language: briefing.identity.language).folder
  }

  /// What was made, in a few words.
  package var summary: String {
    "\(briefing.identity.recordSet), \(briefing.identity.definition), "
      + "edition \(briefing.identity.edition) as of \(briefing.identity.asOf)"
  }

  /// The files of some formats, in memory; each is made once.
  package func renditions(formats: [OutputFormat]) throws -> [Rendition] {
    try finished.renditions(formats) { missing in
      do throws(RenderingError) {
        return try renderer().renditions(of: briefing, as: missing)
      } catch {
        throw DiagnosticError(diagnostics(for: error))
      }
    }
  }

  private func renderer() -> BriefingRenderer {
    var inputs = preparation.writtenInputs.map { InputDigest(name: $0.path, sha256: $0.digest) }
    for (name, digest) in preparation.records.source.snapshot.files.sorted(by: { $0.key < $1.key })
    {
      inputs.append(InputDigest(name: "\(preparation.recordFolder)/\(name)", sha256: digest))
    }
    var renderer = BriefingRenderer(
      fonts: fonts, drawer: drawer, inputs: inputs,
      definition: SourceText(
        name: URL(fileURLWithPath: preparation.definitionPath).lastPathComponent,
        bytes: preparation.definitionBytes),
      date: environment.sourceDate, hyphenation: environment.hyphenation,
      colorProfile: environment.colorProfile)
    renderer.watch = watch
    renderer.opened = typography
    let begin = environment.now()
    renderer.elapsed = { [now = environment.now] in Double(now().seconds - begin.seconds) }
    return renderer
  }

  /// What the briefing says in a message; its pictures are painted once.
  ///
  /// - Parameters:
  ///   - notes: What is said to its reader alone.
  ///   - rows: The most rows of a table; `nil` for all.
  package func mailBody(
    closing: MailClosing, notes: [String] = [], rows: Int? = nil
  ) throws -> MailBody {
    try finished.message {
      do throws(RenderingError) {
        return try MailRenderer(briefing, typography: typography, drawer: drawer, watch: watch)
      } catch {
        throw DiagnosticError(diagnostics(for: error))
      }
    }.render(closing: closing, notes: notes, rows: rows)
  }

  /// The pages as the PDF has them.
  func pages() throws -> [Page] {
    do throws(TypesettingError) {
      return try Pages.typeset(
        briefing, measurer: typography, drawer: drawer, hyphenation: environment.hyphenation)
    } catch {
      throw DiagnosticError(diagnostics(for: .typesetting(error)))
    }
  }

  /// One chart as a PDF of its own.
  func document(of figure: Figure) throws -> [UInt8] {
    do {
      var renderer = BriefingRenderer(
        fonts: fonts, drawer: drawer, date: environment.sourceDate,
        hyphenation: environment.hyphenation, colorProfile: environment.colorProfile)
      renderer.opened = typography
      return try renderer.render(figure, of: briefing).bytes
    } catch {
      throw DiagnosticError(diagnostics(for: error))
    }
  }

  private func diagnostics(for error: RenderingError) -> [Diagnostic] {
    if case .typesetting(.missingCharacters(let missing)) = error {
      return missing.map(MissingCharacterSearch(preparation).diagnostic)
    }
    return [
      Diagnostic(
        area: .definition, code: "cannot-render", message: "\(error)",
        location: SourceLocation(file: preparation.definitionPath))
    ]
  }

  private static func opened(_ files: [FontFile]) throws -> Typography {
    do {
      return try Typography(fonts: files)
    } catch {
      throw DiagnosticError([
        Diagnostic(area: .software, code: "cannot-draw", message: "\(error)")
      ])
    }
  }
}
