package import Diagnostics
package import Document
package import Foundation
internal import Renderers

/// An edition to be made and written, in one or more languages: all of them or none.
package struct PrintJob: Sendable, Hashable, Codable {
  /// Which edition.
  package var request: EditionRequest
  /// The languages; empty for the definition's own.
  package var languages: [String]
  /// The files.
  package var formats: EditionFormats
  /// The folder to write into; `nil` for the desk's output folder.
  package var output: URL?
  /// Whether the list of editions is written anew; many jobs at once leave it to who started them.
  package var listsEditions: Bool

  /// Makes a job.
  package init(
    _ request: EditionRequest, languages: [String] = [], formats: EditionFormats = .usual,
    output: URL? = nil, listsEditions: Bool = true
  ) {
    self.request = request
    self.languages = languages
    self.formats = formats
    self.output = output
    self.listsEditions = listsEditions
  }

  /// An edition in one language, whose files are in place.
  package struct Printed {
    /// Where it stands.
    package let folder: URL
    /// Its files, by their names below the folder.
    package let files: [String]
    /// What is worth saying and stopped nothing.
    package let warnings: [Diagnostic]
  }

  /// Makes and writes the edition.
  ///
  /// - Parameters:
  ///   - watch: Is told when stages begin and end; default nobody.
  ///   - printed: Is told of each language when its files are in place.
  /// - Throws: `DiagnosticError`; nothing is written where one of the languages cannot be made.
  package func run(
    in environment: Environment, watch: (any StageWatch)? = nil, printed: (Printed) -> Void
  ) throws {
    let preparation = try watch.measure(.records) {
      try Preparation(request, environment: environment)
    }
    let base = output ?? preparation.folder.appendingPathComponent("output")
    let chosen = languages.isEmpty ? [nil] : languages.map(Optional.some)
    let editions = try chosen.map { language in
      let work = try Production(
        preparation, language: language, environment: environment, watch: watch)
      return (work: work, renditions: try renditions(of: work, in: environment))
    }
    for (work, renditions) in editions {
      let folder = EditionFolder(url: base.appendingPathComponent(work.editionFolder))
      try watch.measure(.writing) { try folder.write(renditions) }
      printed(
        Printed(folder: folder.url, files: renditions.map(\.name), warnings: work.warnings))
    }
    if listsEditions { try Archive(base: base).write() }
  }

  private func renditions(
    of work: Production, in environment: Environment
  ) throws -> [Rendition] {
    let files = try work.renditions(formats: formats.files)
    guard formats.hasMessage else { return files }
    let settings = try work.preparation.mailSettings()
    return files
      + [try EditionMail.rendition(of: work, by: settings, environment: environment)]
  }
}
