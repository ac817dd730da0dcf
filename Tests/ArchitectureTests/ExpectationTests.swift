import Testing

@Suite("Every test can fail")
struct ExpectationTests {
  @Test("each test expects something, itself or in a function of its file")
  func expectations() throws {
    let tests = try TestFunction.all()
    #expect(tests.count > 900)
    // Draws pictures to be looked at, and only when asked to.
    let silent = tests.filter { !$0.expectsSomething && $0.file != "PictureTests.swift" }
    #expect(silent.map { "\($0.file): \($0.name)" }.sorted() == [])
  }

  @Test("no test is switched off")
  func disabled() throws {
    let off = try TestFunction.all().filter { $0.head.contains(".disabled(") }
    #expect(off.map { "\($0.file): \($0.name)" } == [])
  }
}
