import Foundation
import Testing

/// Definitions and record sets whose last part of the path is the same.
@Suite("The name of a report")
struct SameNameTests {
  /// A desk with `weekly` and `ministry/weekly`, `fra-deu` and `old/fra-deu`, each in the schedules.
  private static func desk() throws -> MailDesk {
    let desk = try MailDesk(lists: "  lists: {readers: [{address: anna@example.net}]}")
    let files = FileManager.default
    for folder in ["layouts/ministry", "data/old"] {
      try files.createDirectory(
        atPath: desk.path(folder), withIntermediateDirectories: true)
    }
    try files.copyItem(atPath: desk.path("data/fra-deu"), toPath: desk.path("data/old/fra-deu"))
    try MailDesk.layout.write(
      toFile: desk.path("layouts/ministry/short.yaml"), atomically: true, encoding: .utf8)
    var text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    text += "schedules:\n"
    for layout in ["short", "ministry/short"] {
      for records in ["fra-deu", "old/fra-deu"] {
        text += """
            - {layout: layouts/\(layout).yaml, records: data/\(records), time: 00:00, zone: UTC, \
          freshness: {most: 1000}}

          """
      }
    }
    text = text.replacing(
      "  - folder: data/fra-deu", with: "  - folder: data/old/fra-deu\n  - folder: data/fra-deu")
    text += "matrix:\n  - layout: layouts/short.yaml\n  - layout: layouts/ministry/short.yaml\n"
    try text.write(toFile: desk.path("desk.yaml"), atomically: true, encoding: .utf8)
    return desk
  }

  private static let folders = [
    "fra-deu/ministry~short", "fra-deu/short", "old~fra-deu/ministry~short", "old~fra-deu/short",
  ]

  private func texts(_ desk: MailDesk, _ name: String) -> [String] {
    Self.folders.filter {
      FileManager.default.fileExists(atPath: desk.path("output/\($0)/2024-W21/en/\(name)"))
    }
  }

  @Test("reports that differ in their folders alone are each made, sent and listed by a run")
  func run() throws {
    let desk = try Self.desk()
    let result = try desk.run(["run", ".", "--as-of", "2024-05-27"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(desk.sent.count == 4)
    #expect(texts(desk, "briefing.pdf") == Self.folders)
    #expect(
      Set(desk.sent.compactMap { $0.firstMatch(of: #/Message-ID: (.*)/#)?.output.1 }).count == 4)
    let index = try String(contentsOfFile: desk.path("output/index.html"), encoding: .utf8)
    for folder in Self.folders {
      #expect(index.contains("href=\"\(folder)/2024-W21/en/briefing.pdf\""))
      let latest = try FileManager.default.destinationOfSymbolicLink(
        atPath: desk.path("output/\(folder)/latest"))
      #expect(latest == "2024-W21")
    }
    let json = try Data(
      contentsOf: URL(
        fileURLWithPath: desk.path("output/old~fra-deu/ministry~short/2024-W21/en/briefing.json")))
    let document = String(decoding: json, as: UTF8.self)
    #expect(document.contains("\"definition\": \"ministry/short\""), "\(document.prefix(900))")
    #expect(document.contains("\"recordSet\": \"old/fra-deu\""))
    let name = "old~fra-deu/ministry~short/2024-W21/en"
    let expected = try desk.run(["status", ".", "--expect", name])
    #expect(expected.status == 0, "\(expected.errors)")
    let approved = try desk.run(["approve", "output/" + name])
    #expect(approved.status == 0, "it is known, and sent already: \(approved.errors)")
    let again = try desk.run(["run", ".", "--as-of", "2024-05-27"])
    #expect(again.status == 0 && desk.sent.count == 4)
  }

  @Test("reports that differ in their folders alone are each sent by hand, and made by the matrix")
  func byHand() throws {
    let desk = try Self.desk()
    for layout in ["short", "ministry/short"] {
      for records in ["data/fra-deu", "data/old/fra-deu"] {
        let sent = try desk.run([
          "send", "layouts/\(layout).yaml", "--records", records, "--edition", "2024-W21",
        ])
        #expect(sent.output == "accepted 1 of 1\n", "\(sent.errors)")
      }
    }
    let made = try desk.run(["matrix", "--format", "txt", "--edition", "2024-W21"])
    #expect(made.status == 0, "\(made.errors)")
    #expect(texts(desk, "briefing.txt") == Self.folders)
  }

  /// What claims another's name, and how it comes about.
  enum Clash: String, CaseIterable, CustomTestStringConvertible {
    case ending, letterCase, link, otherFolder, recordsCase, recordsLink
    var testDescription: String { rawValue }

    func make(_ desk: MailDesk) throws {
      let files = FileManager.default
      func copy(_ path: String) throws {
        try files.createDirectory(
          atPath: URL(fileURLWithPath: desk.path(path)).deletingLastPathComponent().path,
          withIntermediateDirectories: true)
        try MailDesk.layout.write(toFile: desk.path(path), atomically: true, encoding: .utf8)
      }
      switch self {
      case .ending: try copy("layouts/short.yml")
      case .letterCase: try copy("layouts/Short.yaml")
      case .link:
        try files.createSymbolicLink(
          atPath: desk.path("layouts/alias.yaml"), withDestinationPath: "short.yaml")
      case .otherFolder: try copy("short.yaml")
      case .recordsCase:
        try files.copyItem(atPath: desk.path("data/fra-deu"), toPath: desk.path("data/FRA-DEU"))
      case .recordsLink:
        try files.createSymbolicLink(
          atPath: desk.path("data/now"), withDestinationPath: "fra-deu")
      }
    }
  }

  @Test("two that claim one name are an error of every command", arguments: Clash.allCases)
  func clash(clash: Clash) throws {
    let desk = try Self.desk()
    try clash.make(desk)
    let records = ["--records", "data/fra-deu"]
    let commands = [
      ["check", "layouts/short.yaml"] + records, ["render", "layouts/short.yaml"] + records,
      ["send", "layouts/short.yaml"] + records, ["matrix"], ["run", "."], ["status", "."],
    ]
    for command in commands {
      let result = try desk.run(command)
      #expect(result.status == 78, "\(command) \(result.output) \(result.errors)")
      #expect(result.errors.contains("error[same-name]: "), "\(command) \(result.errors)")
      #expect(result.errors.contains(" have one name, `"))
    }
    #expect(desk.sent.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.path("output")))
  }

  @Test("a link or a file that claims another's name is told by that name, too")
  func byLink() throws {
    let desk = try Self.desk()
    try Clash.link.make(desk)
    let result = try desk.run(["check", "layouts/alias.yaml"])
    #expect(result.status == 78)
    #expect(
      result.errors.contains(
        "layouts/alias.yaml: error[same-name]: layouts/alias.yaml and layouts/short.yaml have one "
          + "name, `short`, and one folder for their editions"), "\(result.errors)")
  }

  @Test("one edition scheduled twice, or made twice by the matrix, is an error")
  func repeated() throws {
    let desk = try Self.desk()
    let text = try String(contentsOfFile: desk.path("desk.yaml"), encoding: .utf8)
    try text.replacing("layouts/ministry/short.yaml", with: "./layouts/short.yaml").write(
      toFile: desk.path("desk.yaml"), atomically: true, encoding: .utf8)
    let run = try desk.run(["run", "."])
    #expect(run.status == 78)
    #expect(
      run.errors.contains("error[same-report]: `fra-deu/short` is scheduled twice in en"),
      "\(run.errors)")
    // The definition's own language counts as one that is named.
    for languages in ["", "    languages: [ru, en]\n"] {
      let matrix = (text + languages).replacing(
        "layout: layouts/ministry/short.yaml\n", with: "layout: ./layouts/short.yaml\n")
      try matrix.write(toFile: desk.path("desk.yaml"), atomically: true, encoding: .utf8)
      let result = try desk.run(["matrix"])
      #expect(result.status == 78, "\(result.output)")
      #expect(result.errors.contains("error[same-place]"), "\(result.errors)")
    }
  }

  @Test("a record set is not called as a file of the program's own")
  func reserved() throws {
    let desk = try Self.desk()
    for name in ["index.html", "Ledger.sqlite"] {
      try FileManager.default.copyItem(
        atPath: desk.path("data/fra-deu"), toPath: desk.path("data/\(name)"))
      let result = try desk.run(["check", "layouts/short.yaml", "--records", "data/\(name)"])
      #expect(result.status == 78)
      #expect(result.errors.contains("error[reserved-name]"), "\(result.errors)")
    }
  }
}
