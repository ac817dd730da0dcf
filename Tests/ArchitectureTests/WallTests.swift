import Foundation
import Testing

@Suite("Walls between the rooms")
struct WallTests {
  /// What each room may import by Package.swift.
  static func declared() throws -> [String: Set<String>] {
    let manifest = try Checkout.text("Package.swift")
    var rooms: [String: Set<String>] = [:]
    let room =
      #/(?:room\(\s*|executableTarget\(\s*name:\s*)"(\w+)"(?:,\s*(?:dependencies:\s*)?\[(.*?)\n?\s*\])?[,)]/#
      .dotMatchesNewlines()
    for match in manifest.matches(of: room) {
      let list = match.2.map(String.init) ?? ""
      var names = Set(list.matches(of: #/"(\w+)"/#).map { String($0.1) })
      if list.contains("yams") { names.insert("Yams") }
      names.subtract(["swift-argument-parser"])
      rooms[String(match.1)] = names
    }
    return rooms
  }

  /// What each room may import by docs/architecture.md.
  static func documented() throws -> [String: Set<String>] {
    let text = try Checkout.text("docs/architecture.md")
    var rooms: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count >= 4 else { continue }
      let names = cells[1].matches(of: #/`(\w+)`/#).map { String($0.1) }
      let imports = Set(cells[3].matches(of: #/\w+/#).map { String($0.0) })
      for name in names
      where !name.hasPrefix("C")
        || ["Charts", "CairoCanvas", "ChartRendering", "Composer"].contains(name)
      {
        rooms[name] = imports
      }
    }
    return rooms
  }

  static let system: Set<String> = [
    "Dispatch", "Foundation", "FoundationXML", "Glibc", "Synchronization",
  ]

  @Test("every import in Sources is declared for its room in Package.swift")
  func imports() throws {
    let rooms = try Self.declared()
    #expect(rooms.count >= 13, "the manifest was not understood")
    var checked = 0
    for (name, allowed) in rooms {
      for file in Checkout.swiftFiles(below: "Sources/\(name)") {
        let text = try String(contentsOf: file, encoding: .utf8)
        let statement =
          #/^\s*(?:@\w+\s+)?(?:public |internal |package |private |fileprivate )?import (?:struct |class |enum |func |protocol )?(\w+)/#
          .anchorsMatchLineEndings()
        for match in text.matches(of: statement) {
          checked += 1
          let module = String(match.1)
          #expect(
            allowed.contains(module) || Self.system.contains(module),
            "\(file.lastPathComponent) in \(name) imports \(module)")
        }
      }
    }
    #expect(checked > 0)
  }

  @Test("docs/architecture.md says the same as Package.swift")
  func document() throws {
    #expect(try Self.documented() == Self.declared())
  }

  @Test("C modules are imported internally and by one room each")
  func cModules() throws {
    var users: [String: Set<String>] = [:]
    for name in try Self.declared().keys {
      for file in Checkout.swiftFiles(below: "Sources/\(name)") {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: #/(\w+) import (C[A-Z]\w+)/#) where match.2 != "CairoCanvas" {
          guard !["Charts", "ChartRendering", "Composer"].contains(match.2) else { continue }
          #expect(match.1 == "internal", "\(file.lastPathComponent)")
          users[String(match.2), default: []].insert(name)
        }
      }
    }
    // Messages are written by the one and read by the other.
    #expect(users.removeValue(forKey: "CGMime") == ["Delivery", "Texts"])
    for (module, rooms) in users { #expect(rooms.count == 1, "\(module): \(rooms.sorted())") }
  }

  @Test("only one folder knows that the ledger is a database")
  func database() throws {
    var users: Set<String> = []
    for file in Checkout.swiftFiles(below: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains(#/import GRDB\b/#) else { continue }
      users.insert(file.deletingLastPathComponent().pathComponents.suffix(3).joined(separator: "/"))
    }
    #expect(users == ["Delivery/Ledger/SQLite"])
  }

  @Test("no source file is longer than 400 lines")
  func lengths() throws {
    for file in Checkout.swiftFiles(below: "Sources") {
      let count = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(count <= 401, "\(file.lastPathComponent) has \(count - 1) lines")
    }
  }
}
