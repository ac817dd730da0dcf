internal import Drawing

extension Frame {
  /// The texts of the frame and of the frames in it, in order.
  var texts: [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .text(let run, _): [run.text]
      case .group(let inner, _): inner.texts
      default: []
      }
    }
  }
}
