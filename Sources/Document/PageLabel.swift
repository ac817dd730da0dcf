/// "page 3 of 9": how a page is called by its number and that of all pages.
public struct PageLabel: Sendable, Hashable, Codable {
  /// The words with `{page}` and `{count}` in the places of the two numbers.
  public var template: String

  public init(_ template: String) {
    self.template = template
  }

  /// The words for one page.
  public func callAsFunction(_ page: Int, _ count: Int) -> String {
    template.replacing("{page}", with: "\(page)").replacing("{count}", with: "\(count)")
  }
}
