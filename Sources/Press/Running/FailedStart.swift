internal import Definitions
internal import Delivery
package import Diagnostics
internal import Fields
internal import Foundation
internal import Language

/// A run that could not begin, because a definition or the desk is wrong: its owner is told by mail, as
/// far as the desk still says who that is and how mail is sent.
package struct FailedStart {
  private let error: DiagnosticError
  private let folder: URL
  private let environment: Environment

  /// - Parameter path: The desk's folder.
  package init(_ error: DiagnosticError, desk path: String, environment: Environment) {
    self.error = error
    folder = environment.url(path)
    self.environment = environment
  }

  /// Tells the owner, once a day; tells nobody where that is not possible, as what stopped the run has
  /// been printed anyway.
  ///
  /// - Returns: Whether a message was stored and handed over.
  @discardableResult
  package func tellOwner() -> Bool {
    let enclosed = EnclosedFolder(folder)
    guard let file = try? enclosed.textFile("desk.yaml", area: .definition),
      let desk = try? Desk.read(file), let mail = try? DeskMail.read(desk, in: enclosed),
      let owner = desk.yaml.flatMap({ RunSettings.read($0, Findings()) })?.owner,
      let post = try? Postbox(desk: folder, mail, environment: environment)
    else { return false }
    let wording = Languages.known.wording(for: desk.language)
    do {
      let message = OwnerMail(notice, at: environment.now(), in: wording)
      let stored = StoredNotice(
        topic: notice.topic, mailing: try message.mailing(to: owner, by: mail))
      guard
        try post.ledger.enqueue(stored, giveUp: post.giveUp, at: environment.now())
      else { return false }
      // Nothing else goes out: a desk that cannot be read sends no reader anything.
      let told = try post.ledger.messages().filter { $0.edition == notice.topic }
      _ = try post.deliver(only: Set(told.map(\.id)))
      return true
    } catch {
      return false
    }
  }

  private var notice: OwnerNotice {
    let name = folder.standardizedFileURL.lastPathComponent
    let errors = error.diagnostics.filter { $0.severity == .error }
    return .failed(
      edition: name, command: "briefing status \(name)",
      day: environment.today(), lines: Array(errors.map(\.headline).prefix(5)))
  }
}
