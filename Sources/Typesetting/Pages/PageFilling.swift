/// Breaks the flow into pages: chooses all breaks at once (`PagePlan`), keeps together what belongs
/// together, puts footnotes on the page of their marks, and lets figures and spaces give so that a
/// page ends at its foot.
struct PageFilling {
  /// The height of the text on a page, by its number.
  let height: (Int) -> Double
  let noteHeight: ([Int]) -> Double
  /// The height of the text on a page lying on its side; `nil` where none does.
  var landscapeHeight: Double?
  /// A briefing with more pages is an error.
  var limit = 500
  var timeLimit = TimeLimit.none

  init(height: @escaping (Int) -> Double, noteHeight: @escaping ([Int]) -> Double) {
    self.height = height
    self.noteHeight = noteHeight
  }

  /// Fills pages with all of the flow.
  func fill(_ flows: [Flow]) throws(TypesettingError) -> [Region] {
    let units = [PageUnit](
      flows, room: room, noteHeight: noteHeight, turns: landscapeHeight != nil)
    guard !units.isEmpty else { return [region(1, isLandscape: false, printed: [])] }
    var plan = PagePlan(units, height: height, noteHeight: noteHeight)
    let (sheets, misfit) = try plan.sheets { number throws(TypesettingError) in
      try timeLimit.check("page \(number + 1)")
    }
    if let misfit { throw Self.misfit(units[misfit], room(units[misfit].isLandscape)) }
    guard sheets.count <= limit else {
      let first = sheets[limit].from.unit
      throw .tooManyPages(limit: limit, overflow: Self.names(of: units[first...]))
    }
    return regions(sheets, units)
  }

  /// The height of the text on a page.
  private func height(_ number: Int, _ isLandscape: Bool) -> Double {
    isLandscape ? landscapeHeight ?? height(number) : height(number)
  }

  /// The least height that any page has.
  private func room(_ isLandscape: Bool) -> Double {
    min(height(1, isLandscape), height(2, isLandscape))
  }

  private func region(_ number: Int, isLandscape: Bool, printed: Set<Int>) -> Region {
    var region = Region(
      height: height(number, isLandscape), noteHeight: noteHeight, printed: printed)
    region.isLandscape = isLandscape
    return region
  }

  /// Puts what was planned on its pages.
  private func regions(_ sheets: [PagePlan.Sheet], _ units: [PageUnit]) -> [Region] {
    var regions: [Region] = []
    var printed: Set<Int> = []
    var ends: [PieceItem] = []
    for (index, sheet) in sheets.enumerated() {
      let matter = PageMatter(sheet, of: units, ends: ends)
      ends = matter.ends
      var region = region(
        index + 1, isLandscape: units[sheet.waiting ?? sheet.from.unit].isLandscape,
        printed: printed)
      matter.place(in: &region, isLast: index == sheets.count - 1)
      printed.formUnion(region.notes)
      regions.append(region)
    }
    return regions
  }

  /// What pieces are called, each once, in order.
  private static func names(of units: ArraySlice<PageUnit>) -> [String] {
    var seen: Set<String> = []
    return units.flatMap(\.names).filter { seen.insert($0).inserted }
  }

  private static func misfit(_ unit: PageUnit, _ available: Double) -> TypesettingError {
    .doesNotFit(
      block: unit.names.first ?? "", height: unit.misfitHeight, available: available)
  }
}

extension PageUnit {
  /// What it would need on a page.
  fileprivate var misfitHeight: Double {
    switch matter {
    case .pieces: height + head
    case .columns(let set): set.pieces.map(\.height).max() ?? 0
    }
  }
}
