internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Renderers

/// `briefing verify`: whether a PDF's numbers follow from what is attached to it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a PDF's attached files and compute its numbers again from them.",
    discussion: """
      Reads only the PDF. Prints one line that says what holds, or names each file and number that \
      does not and ends with 65.

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
      let attachments: [AttachedFile]
      do {
        attachments = try AttachedFile.read(from: [UInt8](data))
      } catch {
        throw Preparation.error(
          "not-a-pdf", "\(file) cannot be read as a PDF", area: .records)
      }
      let verification = Verification(of: attachments)
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
