import Foundation
import Needs
import Testing

@Suite("briefing matrix")
struct MatrixTests {
  private static let layout = """
    title: "{{ pair.title }}"
    sections:
      - id: trade
        title: Trade
        blocks:
          - text: "{{ trade.headline else \\"none\\" }}"
          - sources:
    """

  /// A desk with as many tiny record sets; the broken one has a decimal comma.
  static func desk(_ count: Int, broken: Int?) throws -> Scratch {
    let scratch = try Scratch()
    let names = (0..<count).map { "set-\($0 < 10 ? "0" : "")\($0)" }
    let records = names.map { "  - folder: data/\($0)\n" }.joined()
    try write(
      "name: Desk\nrecords:\n\(records)matrix:\n  - layout: layouts/tiny.yaml\n", "desk.yaml",
      scratch)
    try write(layout, "layouts/tiny.yaml", scratch)
    for (index, name) in names.enumerated() {
      let folder = "data/\(name)"
      try write(
        "pair: [XAA, XBB]\ncountries:\n  XAA: {names: {en: First}}\n  XBB: {names: {en: Second}}\n",
        "\(folder)/pair.yaml", scratch)
      try write(
        "id,publisher,title,date,grade\noffice,Office,Yearbook,2024-02-01,A\n",
        "\(folder)/sources.csv", scratch)
      let value = index == broken ? "1.5x" : "\((index + 1) * 1_000_000)"
      try write(
        "period,reporter,partner,flow,value,sources\n2023,XAA,XBB,export,\(value),office\n"
          + "2023,XAA,XBB,import,1000000,office\n", "\(folder)/trade.csv", scratch)
    }
    return scratch
  }

  private static func write(_ text: String, _ path: String, _ scratch: Scratch) throws {
    let url = scratch.url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private static func run(_ scratch: Scratch, jobs: Int, to output: String) throws -> Program.Result
  {
    try Program.run(
      [
        "matrix", "--jobs", "\(jobs)", "--format", "txt", "--edition", "2024-W21", "--output",
        output,
      ], in: scratch.url, seconds: 600)
  }

  @Test(
    "of a hundred record sets the broken one is named and the others are made, in any number of jobs"
  )
  func hundred() throws {
    let scratch = try Self.desk(100, broken: 42)
    let serial = try Self.run(scratch, jobs: 1, to: "serial")
    let parallel = try Self.run(scratch, jobs: 2, to: "parallel")
    for result in [serial, parallel] {
      #expect(result.status == 1)
      #expect(result.output.hasSuffix("99 of 100 editions were made\n"))
      #expect(result.output.contains("43/100 data/set-42, tiny: FAILED\n"))
      #expect(result.output.split(separator: "\n").count == 101)
      #expect(result.errors.hasPrefix("failed: data/set-42, tiny (exit code 65)\n"))
      #expect(result.errors.contains("data/set-42/trade.csv:2:21: error[text-in-number]"))
      #expect(!result.errors.contains("set-41"))
    }
    #expect(serial.output == parallel.output)
    let one = try scratch.files(below: "serial")
    let two = try scratch.files(below: "parallel")
    #expect(one.keys.count { $0.hasSuffix("briefing.txt") } == 99)
    #expect(one == two)
    // Each is of its own records.
    let seventh = try #require(one["set-07/tiny/2024-W21/en/briefing.txt"])
    #expect(one.values.count { $0 == seventh } == 1)
    let index = String(decoding: try #require(one["index.html"]), as: UTF8.self)
    #expect(index.contains("href=\"set-99/tiny/2024-W21/en/briefing.txt\""))
    #expect(!index.contains("set-42/"))
  }

  @Test(
    "two editions for one folder, and a desk without a matrix, are told before anything is made")
  func refused() throws {
    let scratch = try Self.desk(2, broken: nil)
    let desk = scratch.url.appendingPathComponent("desk.yaml")
    let text = try String(contentsOf: desk, encoding: .utf8)
    try Data((text + "  - layout: layouts/tiny.yaml\n").utf8).write(to: desk)
    let twice = try Program.run(["matrix"], in: scratch.url)
    #expect(twice.status == 78)
    #expect(twice.errors.contains("error[same-place]"), "\(twice.errors)")
    try Data(text.replacing(#/matrix:[\s\S]*/#, with: "").utf8).write(to: desk)
    let none = try Program.run(["matrix"], in: scratch.url)
    #expect(none.status == 78)
    #expect(none.errors.contains("error[no-matrix]"))
    #expect(!FileManager.default.fileExists(atPath: scratch.url.path + "/output"))
  }

  @Test(
    "on a terminal a bar shows how far it is, and no line for each edition",
    .enabled(if: Need.terminals.isMet(for: "the bar of a matrix on a terminal")))
  func bar() throws {
    let scratch = try Self.desk(2, broken: 1)
    let command = "\(Program.fastest) matrix --format txt --edition 2024-W21"
    let result = try Program.run(
      "/usr/bin/script", ["-qec", command, "/dev/null"], in: scratch.url, seconds: 300)
    #expect(result.status == 1)
    let bar = String(repeating: "#", count: 40)
    #expect(result.output.contains("\r[\(bar)] 2/2, 1 failed"), "\(result.output)")
    #expect(!result.output.contains("1/2 data/set-00"))
    #expect(result.output.contains("1 of 2 editions were made"))
    #expect(result.output.contains("failed: data/set-01, tiny (exit code 65)"))
  }
}
