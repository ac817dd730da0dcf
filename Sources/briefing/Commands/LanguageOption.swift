internal import ArgumentParser
internal import Definitions

/// The language of one edition, for commands that make one.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language: \(Definition.languages.joined(separator: ", ")); default: the definition's.",
      valueName: "language"),
    completion: .list(Definition.languages))
  var language: String?

  func validate() throws {
    guard let language, !Definition.languages.contains(language) else { return }
    let known = Definition.languages.joined(separator: ", ")
    throw ValidationError("'\(language)' is no language of briefings; there are \(known).")
  }
}
