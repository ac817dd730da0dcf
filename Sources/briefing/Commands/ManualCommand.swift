internal import ArgumentParser
internal import Foundation

/// `briefing manual`: the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, as man(1) reads it.",
    discussion: """
      docs/briefing.1 is this page.

        briefing manual | man -l -
      """)

  func run() throws {
    FileHandle.standardOutput.write(Data(try ManualPage(of: Command.self).text.utf8))
  }
}
