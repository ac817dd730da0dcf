import HostileTexts
import Testing

@testable import CairoCanvas

@Suite("The structure of PDF documents")
struct PDFStructureTests {
  @Test("a destination's name holds nothing that ends an attribute of Cairo's or a string of a PDF")
  func destinations() {
    for text in HostileText.all {
      let name = PDFStructure.destination(text.text)
      #expect(!name.contains { "'\\()<>/ \"\r\n\t\0".contains($0) }, "\(text)")
    }
    #expect(PDFStructure.destination("it's") == "it%27s")
    #expect(PDFStructure.destination("что-случилось-2") == "что-случилось-2")
  }
}
