internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Press
internal import Renderers

/// `briefing verify`: whether a PDF's numbers follow from what is attached to it, and nothing in it
/// acts.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a PDF only shows, and compute its numbers again from its files.",
    discussion: """
      Reads only the PDF. Prints one line that says what holds, or names each file and number that \
      does not, and whatever acts (scripts, programs, forms, media, addresses but http, https and \
      mailto, files that are not in the manifest), and ends with 65.

        briefing verify output/russia-belarus/weekly/2024-W21/en/briefing.pdf
      """)

  @Argument(help: "A PDF that this program made.")
  var file: String

  func run() throws {
    try reporting {
      let environment = Environment.current()
      let url = environment.url(file)
      guard let data = FileManager.default.contents(atPath: url.path) else {
        throw Preparation.error("missing-file", "there is no file \(file)", area: .usage)
      }
      let contents: PDFContents
      do {
        contents = try PDFContents(reading: [UInt8](data))
      } catch {
        throw Preparation.error(
          "not-a-pdf", "\(file) cannot be read as a PDF", area: .records)
      }
      let verification = Verification(of: contents)
      guard verification.problems.isEmpty else {
        throw DiagnosticError(
          verification.problems.map { problem in
            Diagnostic(
              area: .records, code: "does-not-hold", message: problem,
              location: SourceLocation(file: file))
          })
      }
      Printer.say("\(file): \(verification.summary)")
    }
  }
}
