internal import Testing

@testable import Records

/// WCO, Harmonized System 2022: sections and their chapters.
struct ProductCodeTests {
  @Test(
    "a code has the level that its form says",
    arguments: [
      ("TOTAL", ProductLevel.total), ("XXI", .section), ("01", .chapter), ("2709", .heading),
      ("270900", .subheading), ("99", .chapter),
    ])
  func level(code: String, level: ProductLevel) {
    #expect(ProductCode.level(of: code) == level)
  }

  @Test(
    "other texts are no codes",
    arguments: [
      "", "1", "00", "77", "770100", "101", "27090", "2709001", "XXII", "i", "total", "०१",
    ])
  func refusals(code: String) {
    #expect(ProductCode.level(of: code) == nil)
  }

  @Test("every chapter belongs to the section that the HS puts it in")
  func sections() {
    let first = [
      "I": 1...5, "II": 6...14, "III": 15...15, "IV": 16...24, "V": 25...27, "VI": 28...38,
      "VII": 39...40, "VIII": 41...43, "IX": 44...46, "X": 47...49, "XI": 50...63, "XII": 64...67,
      "XIII": 68...70, "XIV": 71...71, "XV": 72...83, "XVI": 84...85, "XVII": 86...89,
      "XVIII": 90...92, "XIX": 93...93, "XX": 94...96, "XXI": 97...97, "rest": 98...99,
    ]
    for (section, chapters) in first {
      for chapter in chapters where chapter != 77 {
        let code = chapter < 10 ? "0\(chapter)" : "\(chapter)"
        #expect(ProductCode.ancestor(of: code, at: .section) == section, "\(code)")
        #expect(ProductCode.ancestor(of: code + "0102", at: .section) == section, "\(code)")
      }
    }
  }

  @Test("a product belongs to coarser ones and to none that is finer")
  func ancestors() {
    #expect(ProductCode.ancestor(of: "270900", at: .heading) == "2709")
    #expect(ProductCode.ancestor(of: "270900", at: .chapter) == "27")
    #expect(ProductCode.ancestor(of: "270900", at: .total) == "TOTAL")
    #expect(ProductCode.ancestor(of: "27", at: .heading) == nil)
    #expect(ProductCode.ancestor(of: "TOTAL", at: .section) == nil)
  }
}
