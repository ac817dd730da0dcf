internal import Document
internal import Foundation
internal import Periods
internal import Testing
internal import Values

@testable internal import Renderers

@Suite("What changed between two editions")
struct EditionDifferenceTests {
  private static func document() throws -> BriefingDocument {
    let rendition = try JSONRenderer().render(SampleBriefing.make())
    return try BriefingDocument(reading: rendition.bytes)
  }

  @Test("an edition differs in nothing from itself")
  func same() throws {
    let document = try Self.document()
    let difference = EditionDifference(from: document, to: document)
    #expect(difference.isEmpty)
    #expect(difference.text.last == "nothing changed")
    #expect(difference.outline == "nothing changed")
    #expect(difference.html.contains("nothing changed"))
  }

  @Test(
    "a number printed differently is told with both texts, one of the next period with both periods"
  )
  func numbers() throws {
    let old = try Self.document()
    var new = old
    let changed = try #require(new.numbers.indices.first)
    new.numbers[changed].text = "99"
    let later = Period(iso: "2031")
    let moved = try #require(
      new.numbers.indices.dropFirst().first { new.numbers[$0].period != nil })
    new.numbers[moved].period = later
    new.numbers[moved].text = "77"
    let difference = EditionDifference(from: old, to: new)
    #expect(difference.changedNumbers.map(\.new.text) == ["99", "77"])
    #expect(
      difference.changedNumbers.map(\.old.text) == [
        old.numbers[changed].text, old.numbers[moved].text,
      ])
    #expect(difference.numbers.isEmpty)
    let lines = difference.text.filter { $0.hasPrefix("~ ") }
    #expect(lines.count == 2)
    #expect(lines.last?.contains("(\(old.numbers[moved].period?.description ?? "")) -> 77") == true)
    #expect(difference.outline == "Numbers: 2 changed")
  }

  @Test("the only number of its name is the same whoever gives it; of several each is new or gone")
  func speakers() throws {
    let sample = try #require(try Self.document().numbers.first)
    func number(_ id: String, _ name: String, _ speaker: String, _ text: String) -> PrintedNumber {
      var number = sample
      (number.id, number.name, number.speaker, number.text) = (id, name, speaker, text)
      return number
    }
    let pairing = NumberPairing(
      [number("n1", "latest", "A", "1"), number("n2", "row", "A", "2")],
      [
        number("n1", "latest", "B", "3"), number("n2", "row", "B", "4"),
        number("n3", "row", "C", "5"),
      ])
    #expect(pairing.pairs.map(\.new.text) == ["3"])
    #expect(pairing.gone.map(\.text) == ["2"])
    #expect(pairing.added.map(\.text) == ["4", "5"])
  }

  @Test(
    "what is new and what is gone is told of numbers, sentences, judgements, records and sources")
  func both() throws {
    let old = try Self.document()
    var new = old
    let gone = try #require(old.numbers.last)
    new.numbers.removeLast()
    new.sentences.append(
      Sentence(id: "s99", place: "cover", language: "en", text: "Trade rose.", claims: []))
    new.ownTexts = [BriefingDocument.OwnText(claim: "A claim", body: "Why", confidence: "high")]
    new.sources.removeAll()
    new.inputs.append(BriefingDocument.Input(name: "data/x/new.csv", sha256: "1"))
    let difference = EditionDifference(from: old, to: new)
    #expect(difference.numbers.gone.map(\.id) == [gone.id] && difference.numbers.added.isEmpty)
    #expect(difference.sentences.added == ["Trade rose."] && difference.sentences.gone.isEmpty)
    #expect(difference.texts.added.map(\.claim) == ["A claim"])
    #expect(difference.texts.gone.map(\.claim) == old.ownTexts.map(\.claim))
    #expect(difference.sources.gone.count == old.sources.count)
    #expect(difference.files.added == ["data/x/new.csv"])
    for line in ["+ Trade rose.", "+ A claim (high)", "+ data/x/new.csv"] {
      #expect(difference.text.contains(line), "\(line)")
    }
    // And the other way round.
    let back = EditionDifference(from: new, to: old)
    #expect(back.sentences.gone == ["Trade rose."] && back.files.gone == ["data/x/new.csv"])
  }

  @Test("a judgement of the same claim with other evidence or confidence is one that changed")
  func judgements() throws {
    var old = try Self.document()
    old.ownTexts = [BriefingDocument.OwnText(claim: "A claim", body: "Why", confidence: "high")]
    var new = old
    new.ownTexts[0].confidence = "low"
    let difference = EditionDifference(from: old, to: new)
    #expect(difference.texts.isEmpty && !difference.isEmpty)
    #expect(difference.text.contains("~ A claim: high -> low"))
  }

  @Test("judgements and dispatches are read back from the file")
  func ownTexts() throws {
    let document = try Self.document()
    #expect(document.ownTexts.contains { $0.claim == "The visit settled prices, not volumes." })
    #expect(document.ownTexts.contains { $0.confidence == "moderate confidence" })
  }

  @Test("the JSON can be read by other programs, the HTML shows texts as text")
  func formats() throws {
    let old = try Self.document()
    var new = old
    new.sentences.append(
      Sentence(id: "s99", place: "cover", language: "en", text: "<b>a & b</b>", claims: []))
    let difference = EditionDifference(from: old, to: new)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(difference.json)) as? [String: Any])
    #expect(json["schema"] as? String == "briefing-diff/1")
    #expect((json["sentences"] as? [String: [String]])?["new"] == ["<b>a & b</b>"])
    let page = try ParsedPage(Array(difference.html.utf8))
    #expect(page.all("li").map(\.text) == ["new <b>a & b</b>"])
  }
}
