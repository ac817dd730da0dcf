internal import Testing

@testable import RecordFiles
@testable import Records

/// Products of every level, partners and valuations as files have them.
struct ProductTests {
  @Test("products of any level, any partner and every valuation are read as they are written")
  func trade() throws {
    let set = try GoodSet.records([
      "trade.csv": """
      period,reporter,partner,flow,product,value,valuation,sources
      2023,BLR,RUS,export,270900,10.5,customs,belta-b
      2023,BLR,KAZ,export,27,11,FAS,belta-b
      2023,BLR,WLD,import,V,12,unknown,belta-b

      """
    ])
    #expect(set.trade.map(\.product) == ["270900", "27", "V"])
    #expect(set.trade.map(\.partner) == ["RUS", "KAZ", "WLD"])
    #expect(set.trade.map(\.valuation) == [.customs, .fas, .unknown])
    #expect(set.trade.map(\.value.description) == ["10.5", "11", "12"])
  }

  @Test("products have names in languages, the pair's own where none is said")
  func names() throws {
    let set = try GoodSet.records([
      "products.csv": "code,name,language\n27,Fuels,\n27,Топливо,ru\nV,Minerals,en\n"
    ])
    #expect(set.products == ["27": ["en": "Fuels", "ru": "Топливо"], "V": ["en": "Minerals"]])
    #expect(set.snapshot.files["products.csv"] != nil)
  }
}
