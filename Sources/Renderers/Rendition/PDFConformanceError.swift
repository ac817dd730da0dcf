/// What libqpdf reported.
public struct PDFConformanceError: Error, Sendable, Hashable, CustomStringConvertible {
  let message: String
  public var description: String { "the PDF cannot be finished: \(message)" }
}
