/// Repeats a layout until the page numbers printed in it are those it leads to.
enum Settling {
  /// What a pass gave, once its page numbers are those of the pass before.
  ///
  /// - Parameters:
  ///   - passes: how many there may be.
  ///   - pass: lays out with the page numbers known, none at first, and says which it gave.
  /// - Throws: `unsettled` with the references whose page still changed in the last pass.
  static func settle<Layout>(
    passes: Int,
    _ pass: ([String: Int]) throws(TypesettingError) -> (Layout, [String: Int])
  ) throws(TypesettingError) -> Layout {
    var (layout, numbers) = try pass([:])
    var changed: [String] = []
    for _ in 1..<max(2, passes) {
      let (next, found) = try pass(numbers)
      layout = next
      if found == numbers { return layout }
      changed = Set(found.keys).union(numbers.keys).filter { found[$0] != numbers[$0] }.sorted()
      numbers = found
    }
    throw .unsettled(changed)
  }
}
