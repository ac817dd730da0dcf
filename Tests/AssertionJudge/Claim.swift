/// A relation with its operands, as the file has them.
struct Claim {
  private let members: [String: Any]

  init(_ members: [String: Any]) { self.members = members }

  var relation: String { text("relation") }
  func text(_ name: String) -> String { members[name] as? String ?? "" }
  func number(_ name: String) -> Double? { members[name] as? Double }
  func texts(_ name: String) -> [String] { members[name] as? [String] ?? [] }
  var window: ClosedRange<CivilDay>? { ClosedRange(window: text("window")) }
}
