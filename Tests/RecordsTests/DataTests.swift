internal import Diagnostics
internal import Foundation
internal import Testing

@testable import Records

/// The record sets that come with the repository.
struct DataTests {
  private static let desk = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../..").standardizedFileURL

  static let sets: [String] = {
    let data = desk.appendingPathComponent("data").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: data)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(data)/\($0)/pair.yaml") }
      .sorted()
  }()

  @Test("every record set that comes with the repository is without faults", arguments: sets)
  func isSound(name: String) {
    let folder = Self.desk.appendingPathComponent("data/\(name)")
    #expect(text(RecordFolder(folder: folder, desk: Self.desk)) == "")
  }
}
