internal import Glibc

/// The beginning of an element as expat hands it over; valid only while it is handed over.
struct XMLElement {
  /// The name without its namespace.
  let name: String
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// What stands between a namespace and a name.
  static let mark: CChar = 0x0A

  init(name: UnsafePointer<CChar>, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.name = String(cString: Self.local(name))
    self.attributes = attributes
  }

  /// An attribute's value, by its name without namespace; `nil` where it is not given.
  ///
  /// - Parameter space: The namespace it must have; `nil` for any and for none.
  func value(of name: StaticString, in space: StaticString? = nil) -> String? {
    guard var pointer = attributes else { return nil }
    while let key = pointer.pointee {
      if Self.matches(key, name, space) { return pointer[1].map { String(cString: $0) } }
      pointer += 2
    }
    return nil
  }

  /// An attribute's value as a whole number.
  func number(of name: StaticString, in space: StaticString? = nil) -> Int? {
    value(of: name, in: space).flatMap { Int($0) }
  }

  /// An attribute's value as a choice: `1` and `true` are yes.
  func flag(_ name: StaticString) -> Bool {
    let value = value(of: name)
    return value == "1" || value == "true"
  }

  /// A name behind its namespace.
  static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    strrchr(name, Int32(mark)).map { UnsafePointer($0) + 1 } ?? name
  }

  private static func matches(
    _ key: UnsafePointer<CChar>, _ name: StaticString, _ space: StaticString?
  ) -> Bool {
    let local = local(key)
    guard equal(local, strlen(local), name) else { return false }
    guard let space else { return true }
    return local > key && equal(key, local - key - 1, space)
  }

  private static func equal(_ text: UnsafePointer<CChar>, _ count: Int, _ other: StaticString)
    -> Bool
  {
    count == other.utf8CodeUnitCount && memcmp(text, other.utf8Start, count) == 0
  }
}
