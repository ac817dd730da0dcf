internal import Drawing

/// Takes away links to places that the layout does not show, e.g. from source marks where there is
/// no list of sources. Their text stays.
enum DeadLinks {
  static func remove(_ frames: [Frame]) -> [Frame] {
    var anchors: Set<String> = []
    for item in frames.lazy.flatMap(\.items) {
      if case .anchor(let name, _) = item { anchors.insert(name) }
    }
    return frames.map { frame in
      var kept: [Bool] = []
      let items = frame.items.filter { item in
        switch item {
        case .linkStart(.anchor(let name), _):
          kept.append(anchors.contains(name))
          return anchors.contains(name)
        case .linkStart:
          kept.append(true)
          return true
        case .linkEnd: return kept.popLast() ?? false
        default: return true
        }
      }
      return Frame(size: frame.size, items: items)
    }
  }
}
