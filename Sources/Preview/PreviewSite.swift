internal import CairoCanvas
internal import Definitions
internal import Diagnostics
internal import Foundation
package import HTTP
package import Press
internal import Renderers
internal import Typesetting

/// What the preview shows: the last edition that could be made, and what is wrong with the files
/// now. One server owns it.
package final class PreviewSite {
  private let request: EditionRequest
  private let language: String?
  private let environment: Environment
  private let token: PreviewToken
  /// Counts up whenever there is something else to see.
  package private(set) var version = 0
  private var work: Production?
  private var page: [UInt8] = []
  /// What is wrong, as the command line tells it; empty where all is well.
  package private(set) var diagnostics = ""
  private var watched: WatchedFiles?
  private var paths: [String]
  private var drawnPages: [[UInt8]]?

  /// A site of one edition.
  ///
  /// - Parameter token: The word without which nothing is answered.
  package init(
    _ request: EditionRequest, language: String?, environment: Environment, token: PreviewToken
  ) {
    self.token = token
    self.request = request
    self.language = language
    self.environment = environment
    // Until something could be read: all that may be wrong at first.
    let layout = environment.url(request.layout)
    let desk = Desk.folder(above: layout)
    paths = [layout.path] + (desk.map { [$0.path] } ?? [])
  }

  /// Makes the edition again if a file has changed, or nothing has been made yet.
  package func refresh() {
    let now = WatchedFiles(paths)
    guard now != watched else { return }
    let before = paths
    var found: [Diagnostic] = []
    do {
      let preparation = try Preparation(request, environment: environment)
      watch(preparation)
      let work = try Production(preparation, language: language, environment: environment)
      page = try work.renditions(formats: [.html]).first?.bytes ?? []
      self.work = work
      drawnPages = nil
      found = work.warnings
    } catch {
      found = Self.diagnostics(of: error)
    }
    diagnostics = found.map(\.text).joined(separator: "\n")
    version += 1
    if paths == before {
      // As it was before it was read: what changed meanwhile is noticed the next time.
      watched = now
    } else {
      watched = WatchedFiles(before) == now ? WatchedFiles(paths) : nil
    }
  }

  /// What is shown of an error: of one that is no diagnostic, a fault of the program itself, its
  /// description.
  static func diagnostics(of error: any Error) -> [Diagnostic] {
    (error as? DiagnosticError)?.diagnostics
      ?? [Diagnostic(area: .software, code: "cannot-preview", message: "\(error)")]
  }

  /// The desk, its definitions with all they may include, and the records.
  private func watch(_ preparation: Preparation) {
    let desk = preparation.folder
    let included = preparation.includedDigests.map { desk.appendingPathComponent($0.path).path }
    paths =
      [
        desk.appendingPathComponent("desk.yaml").path, environment.url(request.layout).path,
        desk.appendingPathComponent("layouts").path,
        desk.appendingPathComponent(preparation.recordFolder).path,
      ] + included
  }

  /// The answer to a request. The addresses are fixed, below the token: none of them is a path of a
  /// file.
  package func response(to request: HTTPRequest) -> HTTPResponse {
    guard let path = token.path(in: request.path) else { return Self.missing }
    switch path {
    case "/": return Self.html(PreviewPage.shell)
    case "/preview.js":
      return HTTPResponse(
        mediaType: "text/javascript; charset=utf-8", body: Array(PreviewPage.script.utf8))
    case "/preview.css":
      return HTTPResponse(
        mediaType: "text/css; charset=utf-8", body: Array(PreviewPage.style.utf8))
    case "/state": return state
    case "/briefing.html":
      guard work != nil else { return Self.html(PreviewPage.nothing) }
      return HTTPResponse(mediaType: "text/html; charset=utf-8", body: page)
    case "/pages": return Self.html(PreviewPage.pages(count: pages().count, version: version))
    case "/briefing.pdf":
      guard let pdf = try? work?.renditions(formats: [.pdf]).first else { return Self.missing }
      return HTTPResponse(mediaType: "application/pdf", body: pdf.bytes)
    default: return picture(path)
    }
  }

  private static let missing = HTTPResponse.text("404 Not Found", "nothing is here")

  private static func html(_ text: String) -> HTTPResponse {
    HTTPResponse(
      mediaType: "text/html; charset=utf-8", body: Array(text.utf8),
      more: ["Content-Security-Policy: default-src 'self'; frame-ancestors 'self'"])
  }

  private var state: HTTPResponse {
    struct State: Encodable {
      var version: Int
      var diagnostics: String
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try? encoder.encode(State(version: version, diagnostics: diagnostics))
    return HTTPResponse(mediaType: "application/json", body: [UInt8](data ?? Data("{}".utf8)))
  }

  /// `/pages/3.png`: the third page.
  private func picture(_ path: String) -> HTTPResponse {
    let pages = pages()
    for index in pages.indices where path == "/pages/\(index + 1).png" {
      return HTTPResponse(mediaType: "image/png", body: pages[index])
    }
    return Self.missing
  }

  /// The pages as pictures, drawn when they are first asked for.
  private func pages() -> [[UInt8]] {
    if let drawnPages { return drawnPages }
    guard let work else { return [] }
    var pictures: [[UInt8]] = []
    do {
      let typography = try Typography(fonts: work.fonts)
      let pages = try Pages.typeset(
        work.briefing, measurer: typography, drawer: work.drawer,
        hyphenation: environment.hyphenation)
      for page in pages {
        pictures.append(try PNGImage.encode(page.frame, scale: 1.5, typography: typography))
      }
    } catch {
      diagnostics += (diagnostics.isEmpty ? "" : "\n") + "error: \(error)"
      version += 1
    }
    drawnPages = pictures
    return pictures
  }
}
