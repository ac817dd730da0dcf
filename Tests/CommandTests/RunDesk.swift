import Foundation
import Testing

/// A desk that sends by a program keeping its messages, with a small report scheduled for Mondays.
final class RunDesk {
  let desk: MailDesk
  var folder: URL { desk.folder }

  /// - Parameters:
  ///   - schedule: Further keys of the schedule.
  ///   - further: Further keys of the desk.
  init(languages: String = "[en]", _ schedule: [String] = [lenient], further: String = "") throws {
    desk = try MailDesk()
    try Self.layout.write(
      toFile: desk.path("layouts/small.yaml"), atomically: true, encoding: .utf8)
    let text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    let keys = schedule.map { "    \($0)\n" }.joined()
    try
      (text + """
        owner: head@example.net
        schedules:
          - layout: layouts/small.yaml
            languages: \(languages)
            day: Monday
            time: 00:00
            zone: Europe/Minsk

        """ + keys + further).write(
        toFile: desk.path("desk.yaml"), atomically: true, encoding: .utf8)
  }

  /// The sample records are few and do not change from week to week.
  static let lenient = "freshness: {most: 1000, unchanged: allow}"

  /// One chart, one table of sources: enough to have every kind of file.
  static let layout = """
    title: Small
    cover:
      blocks:
        - text: It is short.
    sections:
      - id: trade
        title: Trade
        blocks:
          - chart: {kind: line, of: trade.turnover}
          - sources:
    """

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    try desk.run(["run", folder.path] + arguments, environment: environment)
  }

  /// The files of editions by their path below output, without the ledger and its mark.
  func editions() throws -> [String: Data] {
    try Self.editions(in: folder.appendingPathComponent("output"))
  }

  static func editions(in output: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let found = try FileManager.default.subpathsOfDirectory(atPath: output.path)
    for path in found where !path.hasPrefix("ledger.") && !"/\(path)".contains("/.") {
      let url = output.appendingPathComponent(path)
      if let data = FileManager.default.contents(atPath: url.path) { files[path] = data }
    }
    // What links show stands under the link's name, too.
    for path in found {
      let url = output.appendingPathComponent(path)
      guard
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)
      else { continue }
      let folder = url.deletingLastPathComponent().appendingPathComponent(target)
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
        files["\(path)/\(name)"] = FileManager.default.contents(
          atPath: folder.appendingPathComponent(name).path)
      }
    }
    return files
  }

  /// The period `latest` points at; `nil` where it points at nothing.
  var latest: String? {
    let link = desk.path("output/fra-deu/small/latest")
    return try? FileManager.default.destinationOfSymbolicLink(atPath: link)
  }

  /// A copy of the desk, elsewhere; its messages go to the same place.
  func copy() throws -> (scratch: Scratch, folder: URL) {
    let scratch = try Scratch()
    let copy = scratch.url.appendingPathComponent("desk")
    try FileManager.default.copyItem(at: folder, to: copy)
    return (scratch, copy)
  }
}
