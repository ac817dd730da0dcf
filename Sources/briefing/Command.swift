internal import ArgumentParser

@main
struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Makes briefings on two countries.", version: "0.1.0")
}
