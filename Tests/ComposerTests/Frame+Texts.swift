internal import Drawing

extension Frame {
  /// What is said of the figures of the frame and of the frames in it, in order.
  var alternatives: [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .tagStart(let tag): tag.alternative.map { [$0] } ?? []
      case .group(let inner, _): inner.alternatives
      default: []
      }
    }
  }

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
