internal import GRDB

/// Carrying over ledgers of the time when a report's name was the last part of a path.
extension SQLiteLedger {
  /// The names of which it is not said yet whose they are.
  public func bareNames() throws(LedgerError) -> [BareName] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT kind, name FROM bare_name ORDER BY kind, name")
        .compactMap { row in
          BareName.Kind(rawValue: row["kind"]).map { BareName($0, row["name"]) }
        }
    }
  }

  /// Says whose the editions under a bare name are.
  ///
  /// - Parameter owner: The definition or the record set; `nil` where the desk has none of that name
  ///   any more, and what is known of it stays under the name it has.
  public func assign(_ name: BareName, to owner: DeskName?) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM bare_name WHERE kind = ? AND name = ?",
        arguments: [name.kind.rawValue, name.text])
      guard database.changesCount > 0 else { throw LedgerError.noBareName(name.text) }
      guard let owner, owner.path != name.text else { return }
      let column = name.kind == .definition ? "definition" : "record_set"
      try database.execute(
        sql: "UPDATE edition SET \(column) = ? WHERE \(column) = ?",
        arguments: [owner.path, name.text])
      // Messages show the edition as people name it.
      let editions = try Row.fetchAll(
        database, sql: "SELECT * FROM edition WHERE \(column) = ?", arguments: [owner.path]
      ).map(EditionRow.record)
      for edition in editions {
        try database.execute(
          sql: "UPDATE message SET edition = ? WHERE edition_id = ?",
          arguments: [edition.key.description, edition.id])
      }
    }
  }
}
