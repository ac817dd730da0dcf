/// Where the figures on trade come from.
public enum FigureBasis: Asserted, Hashable {
  /// There are no trade records: each figure is somebody's.
  case statements
  /// The records of a country, by its alpha-3 code, unless another is named.
  case records(reporter: String)

  public var assertion: Assertion {
    switch self {
    case .statements: Assertion(.all, [.text(.of, "figures"), .text(.by, "statements")])
    case .records(let reporter):
      Assertion(.all, [.text(.of, "figures"), .text(.by, "records"), .text(.reporter, reporter)])
    }
  }
}
