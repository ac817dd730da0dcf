extension Frame {
  /// The same drawing in the inks of another theme: a colour with one of the roles becomes that ink, as
  /// opaque as it was; colours without a role, and pictures, stay.
  public func inked(_ inks: [String: Color]) -> Frame {
    var frame = self
    frame.items = items.map { $0.inked(inks) }
    return frame
  }
}

extension FrameItem {
  fileprivate func inked(_ inks: [String: Color]) -> FrameItem {
    switch self {
    case .group(let frame, let origin):
      return .group(frame.inked(inks), at: origin)
    case .text(var run, let origin):
      run.style.color = run.style.color.inked(inks)
      return .text(run, at: origin)
    case .path(let path, let fill, var stroke):
      if let color = stroke?.color { stroke?.color = color.inked(inks) }
      return .path(path, fill: fill?.inked(inks), stroke: stroke)
    case .picture, .anchor, .linkStart, .linkEnd, .tagStart, .tagEnd:
      return self
    }
  }
}

extension Color {
  fileprivate func inked(_ inks: [String: Color]) -> Color {
    guard let role, var ink = inks[role] else { return self }
    ink.alpha = alpha
    ink.role = role
    return ink
  }
}
