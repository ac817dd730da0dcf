internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import Press
internal import Preview

/// `briefing preview`: an edition in the browser, made again whenever one of its files changes.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show an edition in the browser and keep it fresh while you write.",
    discussion: """
      Serves the HTML page and the pages of the PDF on this machine alone (127.0.0.1), at an \
      address that nobody can guess, until Ctrl-C. When the definition, a file it includes, the desk or a record changes, the page \
      reloads; what is wrong stands above it and goes when it is mended. Nothing is written.

        briefing preview layouts/weekly.yaml
        briefing preview layouts/weekly.yaml --language ru --port 9000
      """)

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  @Option(help: "The port; 0 takes a free one.")
  var port: UInt16 = 8411

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let token = PreviewToken()
      let site = PreviewSite(
        try options.request(), language: languageOption.language, environment: environment,
        token: token)
      let server = try LoopbackServer(port: port)
      Self.unblockStopSignals()
      print("http://127.0.0.1:\(server.port)/\(token.text)/ (Ctrl-C stops)")
      fflush(nil)
      while true {
        site.refresh()
        server.serve(milliseconds: 200) { site.response(to: $0) }
      }
    }
  }

  /// Lets Ctrl-C and a stop signal end it, whatever the signal mask it was started with: a program
  /// that starts it from a worker thread hands on that thread's mask, which blocks them.
  private static func unblockStopSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }
}
