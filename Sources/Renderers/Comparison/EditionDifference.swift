public import Document
internal import Periods

/// What one edition says and another does not: numbers, generated sentences, what people wrote, the
/// records and sources behind them, and the files they were made from.
public struct EditionDifference: Sendable, Hashable {
  /// A number that both have and print differently.
  public struct ChangedNumber: Sendable, Hashable {
    public var old: PrintedNumber
    public var new: PrintedNumber
  }

  /// A text that both have with another body or confidence.
  public struct ChangedText: Sendable, Hashable {
    public var old: BriefingDocument.OwnText
    public var new: BriefingDocument.OwnText
  }

  /// What is in the newer edition alone, and what in the older alone, each in the order of its edition.
  public struct Both<Element: Sendable & Hashable>: Sendable, Hashable {
    public var added: [Element]
    public var gone: [Element]

    init(added: [Element], gone: [Element]) {
      self.added = added
      self.gone = gone
    }

    /// By what makes two of them the same.
    init<Key: Hashable>(_ old: [Element], _ new: [Element], by key: (Element) -> Key) {
      let (before, after) = (Set(old.map(key)), Set(new.map(key)))
      added = Self.once(new, by: key).filter { !before.contains(key($0)) }
      gone = Self.once(old, by: key).filter { !after.contains(key($0)) }
    }

    private static func once<Key: Hashable>(
      _ elements: [Element], by key: (Element) -> Key
    ) -> [Element] {
      var seen: Set<Key> = []
      return elements.filter { seen.insert(key($0)).inserted }
    }

    /// Whether there is nothing of either.
    public var isEmpty: Bool { added.isEmpty && gone.isEmpty }
  }

  public var old: BriefingDocument.Identity
  public var new: BriefingDocument.Identity
  public var changedNumbers: [ChangedNumber]
  public var numbers: Both<PrintedNumber>
  /// Generated sentences, as printed.
  public var sentences: Both<String>
  public var texts: Both<BriefingDocument.OwnText>
  public var changedTexts: [ChangedText]
  /// Ids of the records that numbers rest on.
  public var records: Both<String>
  public var sources: Both<BriefingDocument.Source>
  /// Names of files that both were made from and that changed.
  public var changedFiles: [String]
  public var files: Both<String>

  /// Compares two editions.
  public init(from old: BriefingDocument, to new: BriefingDocument) {
    (self.old, self.new) = (old.identity, new.identity)
    let pairing = NumberPairing(old.numbers, new.numbers)
    changedNumbers = pairing.pairs.filter { $0.old.text != $0.new.text }
      .map { ChangedNumber(old: $0.old, new: $0.new) }
    numbers = Both(added: pairing.added, gone: pairing.gone)
    sentences = Both(old.sentences.map(\.text), new.sentences.map(\.text), by: \.self)
    texts = Both(old.ownTexts, new.ownTexts, by: \.claim)
    let before = Dictionary(
      old.ownTexts.map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
    changedTexts = new.ownTexts.compactMap { text in
      before[text.claim].flatMap { $0 == text ? nil : ChangedText(old: $0, new: text) }
    }
    records = Both(Self.records(of: old), Self.records(of: new), by: \.self)
    sources = Both(old.sources, new.sources, by: \.id)
    let digests = Dictionary(
      old.inputs.map { ($0.name, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    changedFiles = new.inputs.filter { input in
      digests[input.name].map { $0 != input.sha256 } ?? false
    }.map(\.name)
    files = Both(old.inputs.map(\.name), new.inputs.map(\.name), by: \.self)
  }

  /// Whether a reader of both would see nothing new.
  public var isEmpty: Bool {
    changedNumbers.isEmpty && numbers.isEmpty && sentences.isEmpty && texts.isEmpty
      && changedTexts.isEmpty && records.isEmpty && sources.isEmpty
  }

  private static func records(of document: BriefingDocument) -> [String] {
    document.numbers.flatMap(\.records)
  }
}
