extension Sequence where Element == Diagnostic {
  /// The exit code of sysexits.h for what was found: that of the first area with an error, in the
  /// order usage, definition, records, disk, software, later; 0 where nothing is an error.
  package var exitStatus: Int32 {
    let areas = Set(filter { $0.severity == .error }.map(\.area))
    let order: [Diagnostic.Area] = [.usage, .definition, .records, .disk, .software, .later]
    return order.first(where: areas.contains)?.exitStatus ?? 0
  }

  /// Each once, in the order of files and lines, first what stands nowhere: the order in which people
  /// are told.
  package var inReadingOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let a?, let b?): (a, left.offset) < (b, right.offset)
      case (nil, .some): true
      case (.some, nil): false
      case (nil, nil): left.offset < right.offset
      }
    }.map(\.element).filter { seen.insert($0).inserted }
  }
}

extension Diagnostic.Area {
  /// The exit code of sysexits.h that an error of this kind ends the program with.
  fileprivate var exitStatus: Int32 {
    switch self {
    case .usage: 64
    case .records: 65
    case .software: 70
    case .disk: 74
    case .later: 75
    case .definition: 78
    }
  }
}
