internal import Drawing

extension Palette {
  /// Ink or paper, whichever has 4.5:1 on a ground; `nil` if neither has.
  func textColor(on ground: Color) -> Color? {
    [background, text].max { $0.contrast(with: ground) < $1.contrast(with: ground) }
      .flatMap { $0.contrast(with: ground) >= 4.5 ? $0 : nil }
  }
}
