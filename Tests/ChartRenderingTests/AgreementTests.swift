internal import CairoCanvas
internal import Charts
internal import Drawing
internal import Foundation
internal import Needs
internal import Testing

@testable import ChartRendering

/// The same charts as PDF through pdftoppm, as SVG in Chromium and as PNG.
@Suite struct AgreementTests {
  static let chromium = "/usr/bin/chromium"
  static let pdftoppm = "/usr/bin/pdftoppm"

  /// Three rasterisers draw edges and stems of letters in their own way: of squares of 4 pixels at
  /// 2 pixels a point, so many may differ by more than 32 of 255 on average, and the mean of all
  /// pixels by so much.
  static let tolerance = (distant: 0.02, mean: 4.0)

  /// Four kinds in two columns: hatching, shading under lines, flags, textures. A width in whole
  /// pixels and a height that each program rounds in the same way.
  private func frame() throws -> (Frame, Typography) {
    let typography = try Fonts.open()
    let charts: [any Drawable] = [
      Gallery.contacts, GalleryExamples.difference, GalleryExamples.events,
      try GalleryExamples.contributions,
    ]
    var sheet = Frame(size: Size(width: 600, height: 0))
    for (index, chart) in charts.enumerated() {
      let drawn = chart.frame(width: 290, style: ChartStyle(), measurer: typography).frame
      let origin = Point(x: Double(index % 2) * 305, y: Double(index / 2) * 270)
      sheet.place(drawn, at: origin)
      sheet.size.height = max(sheet.size.height, (origin.y + drawn.size.height).rounded(.up))
    }
    let ground = FrameItem.path(
      .rectangle(Rectangle(x: 0, y: 0, width: 600, height: sheet.size.height)),
      fill: Color(hex: 0xFFFFFF), stroke: nil)
    sheet.items.insert(ground, at: 0)
    return (sheet, typography)
  }

  @Test("PNG and PDF agree", .enabled(if: Need.poppler.isMet(for: "charts as PDF beside PNG")))
  func pdf() throws {
    let (frame, typography) = try frame()
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = ChartFile(title: "Contacts", alternative: "")
    let pdf = try file.bytes(of: frame, as: .pdf, typography: typography)
    try Data(pdf).write(to: folder.appending(path: "a.pdf"))
    try Self.run(
      Self.pdftoppm, ["-r", "144", "-png", "-singlefile", "a.pdf", "a"], in: folder)
    try agree(frame, typography, with: folder.appending(path: "a.png"))
  }

  @Test("PNG and SVG agree", .enabled(if: Need.chromium.isMet(for: "charts as SVG beside PNG")))
  func svg() throws {
    let (frame, typography) = try frame()
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = ChartFile(title: "Contacts", alternative: "")
    let svg = String(
      decoding: try file.bytes(of: frame, as: .svg, typography: typography), as: UTF8.self)
    let element = svg.dropFirst(
      svg.range(of: "<svg").map {
        svg.distance(from: svg.startIndex, to: $0.lowerBound)
      } ?? 0)
    let page = "<!doctype html><style>body{margin:0}svg{display:block}</style>" + element
    try Data(page.utf8).write(to: folder.appending(path: "a.html"))
    try Self.run(
      Self.chromium,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=2", "--disable-lcd-text",
        "--user-data-dir=\(folder.path)/profile", "--screenshot=a.png",
        "--window-size=600,\(Int(frame.size.height))", "a.html",
      ], in: folder)
    try agree(frame, typography, with: folder.appending(path: "a.png"))
  }

  @Test("the comparison sees everything moved by two points")
  func sees() throws {
    let (frame, typography) = try frame()
    let shifted = Frame(size: frame.size, items: [.group(frame, at: Point(x: 2, y: 0))])
    let difference = try PictureDifference(
      try PNGImage.encode(frame, typography: typography),
      try PNGImage.encode(shifted, typography: typography))
    #expect(difference.distant > Self.tolerance.distant, "\(difference)")
  }

  private func agree(_ frame: Frame, _ typography: Typography, with file: URL) throws {
    let own = try PNGImage.encode(frame, scale: 2, typography: typography)
    let difference = try PictureDifference(own, [UInt8](try Data(contentsOf: file)))
    #expect(difference.distant <= Self.tolerance.distant, "\(difference)")
    #expect(difference.mean <= Self.tolerance.mean, "\(difference)")
  }

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "agreement-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Runs a program for at most a minute.
  private static func run(_ program: String, _ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["60", program] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
