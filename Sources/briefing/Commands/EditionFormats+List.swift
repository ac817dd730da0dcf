internal import ArgumentParser
internal import Foundation
internal import Press
internal import Renderers

extension EditionFormats {
  /// Formats as they are written on the command line, with commas.
  init(list: String) throws {
    let words = list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let files = try words.filter { $0 != Self.message }.map { word in
      guard let found = OutputFormat(rawValue: word) else {
        let known = (OutputFormat.allCases.map(\.rawValue) + [Self.message])
          .joined(separator: ", ")
        throw ValidationError("'\(word)' is no format; there are \(known).")
      }
      return found
    }
    self.init(files, hasMessage: words.contains(Self.message))
  }

  private static let message = "eml"
}
