/// The steps of making an edition, as far as their time is told apart.
public enum Stage: String, Sendable, Hashable, CaseIterable {
  /// Reading the desk, the definition, the theme and the records.
  case records
  /// Opening the fonts and comparing them with their lock.
  case fonts
  /// Statistics, sentences and tables; charts are told apart.
  case statistics
  /// Drawing charts up at every width.
  case charts
  case layout, painting, finishing, html, json, png, writing
}

/// Is told when a stage begins and ends: a clock for benchmarks. Stages may stand inside each other;
/// the time of the inner one is not the outer one's.
public protocol StageWatch: AnyObject {
  func begin(_ stage: Stage)
  func end(_ stage: Stage)
}

extension Optional where Wrapped == any StageWatch {
  /// Runs a step as a stage.
  public func measure<Result, Failure: Error>(
    _ stage: Stage, _ step: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    self?.begin(stage)
    defer { self?.end(stage) }
    return try step()
  }
}
