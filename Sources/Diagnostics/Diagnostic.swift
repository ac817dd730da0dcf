/// One thing that is wrong, or worth saying, with the place where it stands.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// Nothing is rendered.
    case error
    /// Rendered, but the user should know.
    case warning
  }

  /// Which exit code of sysexits.h an error of this kind ends the program with.
  public enum Area: String, Sendable, Hashable, Codable {
    /// Records: exit 65.
    case records
    /// A definition, theme or desk file: exit 78.
    case definition
    /// The command line: exit 64.
    case usage
    /// Reading or writing files: exit 74.
    case disk
    /// A fault of this program: exit 70.
    case software
    /// Something else is at work, or does not answer yet: exit 75, try again later.
    case later
  }

  /// How bad it is.
  public var severity: Severity
  /// Which exit code it leads to.
  public var area: Area
  /// A stable name in kebab case, unique for each message, e.g. `unknown-column`.
  public var code: String
  /// One sentence without a final stop that says what is wrong.
  public var message: String
  /// One sentence that says what to do, if there is something to say.
  public var hint: String?
  /// Where it stands, if it stands anywhere.
  public var location: SourceLocation?
  /// What is shown of the line at `location`.
  public var excerpt: Excerpt?
  /// Where else in the file the same is wrong; `nil` for nowhere.
  public var further: FurtherLines?

  /// The most characters of a message or a hint; longer ones are cut in the middle.
  public static let sentenceLimit = 1_000

  /// Makes a diagnostic; an error unless told otherwise.
  public init(
    _ severity: Severity = .error, area: Area, code: String, message: String,
    hint: String? = nil, location: SourceLocation? = nil, excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.area = area
    self.code = code
    self.message = Self.shortened(message)
    self.hint = hint.map(Self.shortened)
    self.location = location
    self.excerpt = excerpt
  }

  /// A sentence that quotes a field of any length keeps its beginning and its end.
  private static func shortened(_ sentence: String) -> String {
    guard sentence.utf8.count > sentenceLimit, sentence.count > sentenceLimit else {
      return sentence
    }
    return "\(sentence.prefix(sentenceLimit / 2)) … \(sentence.suffix(sentenceLimit / 2))"
  }
}

/// Thrown when a stage cannot give its result: all that was found, not only the first.
public struct DiagnosticError: Error, Sendable {
  /// What was found; at least one is an error.
  public var diagnostics: [Diagnostic]

  /// Makes an error from what was found.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
