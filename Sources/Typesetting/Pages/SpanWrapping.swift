internal import Drawing

/// Puts text that stands beside other elements into spans of its own.
///
/// Cairo 1.16 marks only the content of elements that have no elements inside and end on the page
/// they began on; text directly in any other element would not be part of the document.
enum SpanWrapping {
  static func wrap(_ frames: [Frame]) -> [Frame] {
    let branches = branches(frames)
    var next = 0
    var stack: [Int] = []
    return frames.map { frame in
      var items: [FrameItem] = []
      items.reserveCapacity(frame.items.count)
      var isWrapping = false
      func close() {
        if isWrapping { items.append(.tagEnd) }
        isWrapping = false
      }
      for item in frame.items {
        switch item {
        case .tagStart, .linkStart:
          close()
          stack.append(next)
          next += 1
        case .tagEnd, .linkEnd:
          close()
          _ = stack.popLast()
        case .text, .group:
          if !isWrapping, let top = stack.last, branches[top] {
            items.append(.tagStart(Tag(.span)))
            isWrapping = true
          }
        case .path, .picture, .anchor: break
        }
        items.append(item)
      }
      close()
      return Frame(size: frame.size, items: items)
    }
  }

  /// Which elements, by the order of their starts, hold others or go over pages. What is drawn in
  /// an artifact is in no element and stays as it is.
  private static func branches(_ frames: [Frame]) -> [Bool] {
    var branches: [Bool] = []
    var stack: [(number: Int, isArtifact: Bool)] = []
    for frame in frames {
      for item in frame.items {
        switch item {
        case .tagStart, .linkStart:
          if let top = stack.last, !top.isArtifact { branches[top.number] = true }
          var isArtifact = stack.last?.isArtifact ?? false
          if case .tagStart(let tag) = item, tag.role == .artifact { isArtifact = true }
          stack.append((branches.count, isArtifact))
          branches.append(false)
        case .tagEnd, .linkEnd: _ = stack.popLast()
        case .text, .group, .path, .picture, .anchor: break
        }
      }
      for open in stack where !open.isArtifact { branches[open.number] = true }
    }
    return branches
  }
}
