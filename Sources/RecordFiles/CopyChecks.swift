internal import Records

/// Finds records that say word for word what another says, under another id.
struct CopyChecks {
  let set: RecordSet
  /// Reports something at a record.
  let report: (_ code: String, _ message: String, _ hint: String, Origin) -> Void

  func run() {
    var contacts: [Contact: String] = [:]
    for contact in set.contacts {
      if let owner = contacts[contact.withoutIdentity] {
        tell(contact.id, owner, isCountedOnce: contact.summary != nil, contact.origin)
      } else {
        contacts[contact.withoutIdentity] = contact.id
      }
    }
    var statements: [Statement: String] = [:]
    for statement in set.statements {
      var copy = statement
      copy.id = ""
      copy.origin = Origin()
      if let owner = statements[copy] {
        tell(statement.id, owner, isCountedOnce: true, statement.origin)
      } else {
        statements[copy] = statement.id
      }
    }
  }

  private func tell(_ id: String, _ owner: String, isCountedOnce: Bool, _ origin: Origin) {
    report(
      "copied-record", "`\(id)` says word for word what `\(owner)` says",
      isCountedOnce
        ? "take one of the two out; they are taken as one"
        : "take one of the two out; if there were two, say in `summary` what each was about", origin
    )
  }
}
