internal import Testing
internal import Values

@testable import Statistics

@Suite("A cache of results")
struct ResultCacheTests {
  @Test("a result is computed once for each key, also where it is nothing")
  func once() {
    let cache = ResultCache<String, Int?>()
    var count = 0
    func length(_ key: String) -> Int? {
      cache.value(of: key) {
        count += 1
        return key.isEmpty ? nil : key.count
      }
    }
    #expect([length("ab"), length(""), length("ab"), length("")] == [2, nil, 2, nil])
    #expect(count == 2)
  }

  @Test("lists in order are merged in order, each element once")
  func merging() {
    #expect([["a", "b"], ["c"], [], ["d"]].merged() == ["a", "b", "c", "d"])
    #expect([["b", "d"], ["a", "d", "e"], ["c"]].merged() == ["a", "b", "c", "d", "e"])
    #expect([["a", "b"], ["a", "b"]].merged() == ["a", "b"])
    #expect([[String]]().merged().isEmpty)
  }
}
