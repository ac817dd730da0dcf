package import Addresses

/// A link in a text that is printed as its text alone, because nobody may be led to its address.
package struct RefusedLink {
  /// The address as Markdown reads it, with a sentinel in place of every value.
  package var address: String
  package var fault: AddressFault

  /// The address up to the first value: what can be found in the text as it was written.
  package var written: String {
    String(address.prefix { !Sentinel.isReserved($0) })
  }

  /// What is wrong, a sentence without final stop.
  package var message: String {
    "the link to `\(written)\(hasValue ? "{{" : "")` is left out: the address "
      + (hasValue ? "has a placeholder" : fault.predicate)
  }

  /// What to do, a sentence without final stop.
  package var hint: String { hasValue ? "write the address out" : fault.hint }

  /// Whether a value would stand in the address.
  private var hasValue: Bool { written != address }
}
