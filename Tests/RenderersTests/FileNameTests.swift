internal import HostileTexts
internal import Testing

@testable internal import Renderers

@Suite("Names of files")
struct FileNameTests {
  @Test("a name made from any id is one plain name")
  func ids() {
    for text in HostileText.all {
      let name = FileName.safe(text.text)
      #expect(!name.isEmpty)
      #expect(
        name.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
            || "-_".contains(Character($0))
        }, "\(text)")
    }
    #expect(FileName.safe("turnover-2") == "turnover-2")
    #expect(FileName.safe("оборот_1") == "оборот_1")
  }

  @Test("an attached file keeps its name but for what is not seen or leads out of a folder")
  func names() {
    for text in HostileText.all {
      let name = SourceText(name: text.text, bytes: []).name
      #expect(!name.isEmpty)
      #expect(
        !name.unicodeScalars.contains {
          ["/", "\\"].contains($0) || $0.properties.generalCategory == .control
            || $0.properties.generalCategory == .format
        }, "\(text)")
    }
    #expect(SourceText(name: "Woche 21 (neu).yaml", bytes: []).name == "Woche 21 (neu).yaml")
  }
}
