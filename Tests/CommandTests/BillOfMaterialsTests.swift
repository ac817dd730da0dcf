import Foundation
import MailJudges
import Testing

@Suite("The bill of materials")
struct BillOfMaterialsTests {
  private struct Bill: Decodable {
    struct Component: Decodable {
      var type: String
      var name: String
      var version: String?
      var purl: String
      var reference: String

      enum CodingKeys: String, CodingKey {
        case type, name, version, purl
        case reference = "bom-ref"
      }
    }

    struct Metadata: Decodable { var component: Component }

    struct Dependency: Decodable {
      var ref: String
      var dependsOn: [String]
    }

    var bomFormat: String
    var specVersion: String
    var serialNumber: String
    var version: Int
    var metadata: Metadata
    var components: [Component]
    var dependencies: [Dependency]
  }

  private static func text() throws -> String {
    let result = try Program.run(MailPrograms.python, ["tools/package", "sbom"])
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private static func bill() throws -> Bill {
    try JSONDecoder().decode(Bill.self, from: Data(try text().utf8))
  }

  @Test("is CycloneDX: what the form demands is there, and each part stands in it once")
  func form() throws {
    let bill = try Self.bill()
    #expect(bill.bomFormat == "CycloneDX" && bill.specVersion == "1.5" && bill.version == 1)
    #expect(bill.serialNumber.contains(#/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/#))
    #expect(bill.metadata.component.name == "briefing")
    #expect(bill.metadata.component.version == "0.1.0")
    let parts = bill.components + [bill.metadata.component]
    #expect(Set(parts.map(\.reference)).count == parts.count)
    for part in parts {
      #expect(["application", "library", "data"].contains(part.type), "\(part.name)")
      #expect(part.purl.contains(#/^pkg:(swift|deb|generic)/[^ ]+$/#), "\(part.purl)")
    }
    #expect(bill.dependencies.map(\.ref) == [bill.metadata.component.reference])
    #expect(bill.dependencies.first?.dependsOn == bill.components.map(\.reference))
    #expect(try Self.text() == Self.text(), "the same bytes")
  }

  @Test("has every package of Package.resolved, every library of Package.swift and every font")
  func whole() throws {
    let names = Set(try Self.bill().components.map(\.name))
    let files = try ["Package.resolved", "Package.swift", "fonts/fonts.lock"].map {
      try String(contentsOf: Program.checkout.appendingPathComponent($0), encoding: .utf8)
    }
    let pins = files[0].matches(of: #/"identity" : "([^"]+)"/#).map { String($0.1) }
    let lists = files[1].matches(of: #/\.apt\(\[([^\]]+)\]\)/#)
    let libraries = lists.flatMap { $0.1.matches(of: #/"([^"]+)"/#).map { String($0.1) } }
    let fonts = files[2].matches(of: #//([^/\s]+\.(?:ttf|otf|ttc))\s/#).map { String($0.1) }
    #expect(pins.count == 3 && libraries.count > 8 && !fonts.isEmpty)
    for name in pins + libraries + fonts { #expect(names.contains(name), "\(name)") }
  }
}
