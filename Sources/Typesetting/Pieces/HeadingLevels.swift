internal import Drawing

/// Tags headings without leaving out a level, as PDF/UA-1 (7.4.2) asks: a definition may go from a
/// section to a small heading, which looks small and still follows the section.
enum HeadingLevels {
  static func close(_ frames: [Frame]) -> [Frame] {
    var last = 0
    return frames.map { frame in
      var frame = frame
      for index in frame.items.indices {
        guard case .tagStart(var tag) = frame.items[index], case .heading(let level) = tag.role
        else { continue }
        last = min(level, last + 1)
        tag.role = .heading(last)
        frame.items[index] = .tagStart(tag)
      }
      return frame
    }
  }
}
