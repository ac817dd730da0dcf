internal import ArgumentParser
internal import Press

extension DeliverySummary {
  /// Prints all of it, and ends the program with its exit code.
  func finish() throws {
    if let line { Printer.say(line) }
    for line in problems { Printer.write(line) }
    if exitStatus != 0 { throw ExitCode(exitStatus) }
  }
}
