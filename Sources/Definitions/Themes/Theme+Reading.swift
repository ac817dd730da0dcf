public import Diagnostics
public import Document
internal import Drawing
public import Fields

extension Theme {
  /// The folder of themes beside definitions.
  public static let folder = "layouts/themes"

  /// The keys a theme may have, for the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] { ThemeFields.declarations }

  /// Reads a theme.
  ///
  /// - Parameters:
  ///   - file: The YAML file, with `.definition` as its area.
  ///   - name: The file's name without its ending.
  ///   - folder: The desk it belongs to, for the pictures beside it; default none.
  /// - Throws: Everything that is wrong with it.
  public static func read(
    _ file: TextFile, name: String, in folder: EnclosedFolder? = nil
  ) throws(DiagnosticError) -> Theme {
    let findings = Findings()
    let theme = YAMLValue.read(file, findings).flatMap {
      ThemeFields.shape(name: name, pictures: ThemePictures(folder: folder)).read($0, findings)
    }
    try findings.throwIfErrors()
    guard let theme else { throw DiagnosticError(findings.sorted) }
    return theme
  }
}

extension Definition {
  /// The file of the theme the definition names, and the folder it was found in: the desk's own
  /// before the program's; `nil` where it names none and the standing theme holds.
  ///
  /// - Parameters:
  ///   - other: A theme to take instead, by name.
  ///   - desks: The desk's folder, then the program's.
  /// - Throws: `unknown-theme` at the definition's `theme`.
  public func themeFile(
    insteadOf other: String? = nil, in desks: [EnclosedFolder]
  ) throws(DiagnosticError) -> (file: TextFile, folder: EnclosedFolder)? {
    guard let name = other ?? themeText?.text else { return nil }
    let path = "\(Theme.folder)/\(name).yaml"
    for desk in desks where desk.exists(path) {
      return (try desk.textFile(path, area: .definition), desk)
    }
    let known = desks.flatMap { $0.names(in: Theme.folder, endingWith: ".yaml") }
      .map { String($0.dropLast(5)) }
    let problem = FieldProblem.unknownName(
      name, code: "unknown-theme", "is no file of \(Theme.folder)", among: known,
      otherwise: "there are \(Set(known).sorted().joined(separator: ", "))")
    let message = "`theme`: `\(name)` \(problem.predicate)"
    guard other == nil, let themeText else {
      throw DiagnosticError([
        Diagnostic(area: .usage, code: problem.code, message: message, hint: problem.hint)
      ])
    }
    throw DiagnosticError([
      themeText.diagnostic(code: problem.code, message: message, hint: problem.hint)
    ])
  }

  /// The same definition in a theme.
  public func dressed(in theme: Theme) -> Definition {
    var copy = self
    copy.dress = theme
    return copy
  }
}
