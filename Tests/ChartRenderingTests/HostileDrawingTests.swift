internal import Addresses
internal import Drawing
internal import Foundation
internal import HostileTexts
internal import Testing

@testable import ChartRendering

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

@Suite("SVG of hostile texts")
struct HostileDrawingTests {
  /// Names of elements, ids, addresses and text of a picture, read by a strict XML parser.
  private final class Picture: NSObject, XMLParserDelegate {
    var elements: [String] = []
    var attributes: [[String: String]] = []
    var text = ""

    init(_ svg: String) throws {
      super.init()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = self
      guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
    }

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
    ) {
      elements.append(elementName)
      attributes.append(attributeDict)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func picture(of text: String, address: SafeAddress) throws -> Picture {
    let style = TextStyle(size: 8, color: Color(hex: 0))
    let frame = Frame(
      size: Size(width: 9, height: 9),
      items: [
        .anchor(text, at: .zero), .text(TextRun(text, style: style, width: 9), at: .zero),
        .linkStart(.address(address), Rectangle(x: 0, y: 0, width: 1, height: 1)), .linkEnd,
        .linkStart(.anchor(text), Rectangle(x: 0, y: 0, width: 1, height: 1)), .linkEnd,
      ])
    let writer = SVGWriter(
      id: text, title: "t" + text, description: "d" + text, mode: .standalone, language: text)
    return try Picture(writer.text(of: frame))
  }

  @Test("in title, description, text, ids and language they add no element and no attribute")
  func texts() throws {
    let address = try SafeAddress("https://example.org/?a=1&b='2'")
    let plain = try picture(of: "plain", address: address)
    for text in HostileText.all {
      let hostile = try picture(of: text.text, address: address)
      #expect(hostile.elements == plain.elements, "\(text)")
      #expect(hostile.attributes.map(\.keys.count) == plain.attributes.map(\.keys.count), "\(text)")
      let links = hostile.attributes.compactMap { $0["href"] }
      #expect(links.first == address.text)
      #expect(links.last?.hasPrefix("#") == true)
      for id in hostile.attributes.compactMap({ $0["id"] }) {
        #expect(id.wholeMatch(of: #/[A-Za-z][A-Za-z0-9_.-]*/#) != nil, "\(text): \(id)")
      }
      #expect(
        !hostile.text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) }, "\(text)")
    }
  }

  @Test("links lead to lawful addresses as they were given")
  func addresses() throws {
    for (text, _) in HostileAddress.lawful {
      let links = try picture(of: "plain", address: SafeAddress(text)).attributes
      #expect(links.compactMap { $0["href"] }.first == text)
    }
  }
}
