public import Charts

/// A part of a section, in reading order, with nothing left to decide.
public indirect enum Block: Sendable, Codable {
  case heading(Heading)
  case paragraph(Paragraph)
  case keyFigures([KeyFigure])
  case judgements([Judgement])
  case figure(Figure)
  /// Two figures side by side where the page is wide enough.
  case figures([Figure])
  case table(Table)
  case list(ordered: Bool, items: [[Block]])
  case quote([Block])
  /// A set-off panel with a bold first line, e.g. a warning.
  case callout(title: [Inline], blocks: [Block])
  /// A short text on one event: title, a line of date and sources, the text.
  case dispatch(title: [Inline], line: [Inline], language: String, blocks: [Block])
  /// Blocks set in columns of equal width; the page balances them, narrow screens stack them.
  case columns(count: Int, blocks: [Block])
  /// The contents: the renderer fills it from the headings.
  case contents(title: [Inline])
  /// A list of all figures or all tables: the renderer fills it from their captions.
  case captions(Captions, title: [Inline])
  /// The numbered sources, all of `Briefing.sources`.
  case sourceList
  case pageBreak
}

/// A heading of level 1 (section) to 3.
public struct Heading: Sendable, Hashable, Codable {
  public var level: Int
  public var text: [Inline]
  /// Unique in the document; links and the contents lead here.
  public var id: String

  public init(level: Int, text: [Inline], id: String) {
    self.level = level
    self.text = text
    self.id = id
  }
}

/// A paragraph in one of the theme's styles.
public struct Paragraph: Sendable, Hashable, Codable {
  public enum Style: String, Sendable, Hashable, CaseIterable, Codable {
    /// Running text, justified.
    case body
    /// The sentence that gives a section's finding, larger.
    case lead
    /// Secondary text: notes, method, source lines.
    case note
  }

  public var style: Style
  public var text: [Inline]

  public init(_ text: [Inline], style: Style = .body) {
    self.style = style
    self.text = text
  }
}

/// One of the figures of the strip on the first page.
public struct KeyFigure: Sendable, Hashable, Codable {
  /// What it is, e.g. "Turnover, 1st quarter 2024".
  public var label: [Inline]
  /// The word before the number that hedges it, e.g. "about"; empty where it is exact.
  public var hedge: String
  /// The number, short, e.g. "12.08".
  public var value: [Inline]
  /// The unit printed beside or below, e.g. "bn USD".
  public var unit: String
  /// The change with its base and its sources, e.g. "+4.2% on Q1 2023 [4]".
  public var change: [Inline]
  /// Whether the number is implied, disputed or otherwise needs a word, e.g. "other side: −2.3%".
  public var note: [Inline]
  /// The course of the number, to be drawn small; `nil` where there is no series.
  public var sparkline: Sparkline?
  /// What the sparkline shows, in words.
  public var sparklineText: String

  public init(
    label: [Inline], hedge: String = "", value: [Inline], unit: String = "",
    change: [Inline] = [], note: [Inline] = [], sparkline: Sparkline? = nil,
    sparklineText: String = ""
  ) {
    self.label = label
    self.hedge = hedge
    self.value = value
    self.unit = unit
    self.change = change
    self.note = note
    self.sparkline = sparkline
    self.sparklineText = sparklineText
  }

  /// The hedge with the no-break space that keeps it beside the number; empty where there is none.
  public var hedgeWithSpace: String { hedge.isEmpty ? "" : hedge + "\u{A0}" }

  /// The number with its hedge, e.g. "about 48.7", for where both are of one size.
  public var hedgedValue: [Inline] {
    hedge.isEmpty ? value : [.text(hedgeWithSpace)] + value
  }
}

/// A bold claim, a line of evidence, and how sure the desk is.
public struct Judgement: Sendable, Hashable, Codable {
  public var claim: [Inline]
  /// The evidence, with sources.
  public var evidence: [Inline]
  /// In words, e.g. "moderate confidence".
  public var confidence: String

  public init(claim: [Inline], evidence: [Inline], confidence: String) {
    self.claim = claim
    self.evidence = evidence
    self.confidence = confidence
  }
}
