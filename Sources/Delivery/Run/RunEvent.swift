internal import Diagnostics

/// One step of a run, for the log: what happened, to which run, edition and message.
public struct RunEvent: Sendable, Hashable {
  /// What happened, in kebab case, e.g. `edition-stored`.
  public var name: String
  /// When.
  public var at: Instant
  /// The run's number; `nil` before it has one.
  public var run: Int64?
  /// The edition; empty for none.
  public var edition: String
  /// The message's number; `nil` for none.
  public var message: Int64?
  /// The exit code a problem leads to; `nil` for a step that went well.
  public var exit: Int32?
  /// In words; empty where the name says it all. Never a secret.
  public var text: String

  /// Makes an event.
  public init(
    _ name: String, at: Instant, run: Int64? = nil, edition: String = "", message: Int64? = nil,
    exit: Int32? = nil, text: String = ""
  ) {
    self.name = name
    self.at = at
    self.run = run
    self.edition = edition
    self.message = message
    self.exit = exit
    self.text = text
  }

  /// The event as one line; `nil` for a form that does not tell it.
  public func line(as form: LogForm) -> String? {
    switch form {
    case .problems:
      guard exit != nil else { return nil }
      let problem = RunProblem(exit: 0, edition: edition, message: message, text)
      return "briefing: " + (run.map { "run \($0): " } ?? "") + problem.line
    case .text:
      return pairs.map { name, value in
        switch value {
        case .number(let number): "\(name)=\(number)"
        case .text(let text):
          Self.isWord(text) ? "\(name)=\(text)" : "\(name)=\(Self.quoted(text))"
        }
      }.joined(separator: " ")
    case .json:
      let members = pairs.map { name, value in
        switch value {
        case .number(let number): "\"\(name)\":\(number)"
        case .text(let text): "\"\(name)\":\(Self.quoted(text))"
        }
      }
      return "{\(members.joined(separator: ","))}"
    }
  }

  private enum Value {
    case number(Int64)
    case text(String)
  }

  private var pairs: [(String, Value)] {
    var pairs: [(String, Value)] = [
      ("at", .text(at.description)),
      ("level", .text(exit == nil ? "info" : "error")), ("event", .text(name)),
    ]
    if let run { pairs.append(("run", .number(run))) }
    if !edition.isEmpty { pairs.append(("edition", .text(edition))) }
    if let message { pairs.append(("message", .number(message))) }
    if let exit { pairs.append(("exit", .number(Int64(exit)))) }
    if !text.isEmpty { pairs.append(("text", .text(text))) }
    return pairs
  }

  /// Whether a text can do without quotes.
  private static func isWord(_ text: String) -> Bool {
    !text.unicodeScalars.contains { " \"=".unicodeScalars.contains($0) || VisibleText.isHidden($0) }
  }

  /// A text in the quotes of JSON (RFC 8259, 7), hidden characters as escapes.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where VisibleText.isHidden(scalar): result += VisibleText.jsonEscape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
