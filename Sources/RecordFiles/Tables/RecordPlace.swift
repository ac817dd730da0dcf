/// Where the files of a format stand in a record folder.
enum RecordPlace: Sendable, Hashable {
  /// One file.
  case file(String)
  /// Every file of a subfolder with that ending.
  case folder(String, ending: String)

  /// As people write it, e.g. `dispatches/*.md`.
  var pattern: String {
    switch self {
    case .file(let name): name
    case .folder(let name, let ending): "\(name)/*\(ending)"
    }
  }
}
