internal import Document
internal import Values

/// What a finished PDF says about itself: whether nothing in it acts, whether the files it carries are
/// whole, and whether its numbers follow from them.
public struct Verification: Sendable {
  /// What does not hold, a sentence without final stop each; empty if all holds.
  public private(set) var problems: [String] = []
  /// What holds, in a line.
  public private(set) var summary = ""

  /// Checks what a PDF carries, and that nothing in it acts.
  public init(of contents: PDFContents) {
    self.init(of: contents.files)
    problems = contents.active.map(\.description) + problems
  }

  /// Checks the files that a PDF carries.
  init(of attachments: [AttachedFile]) {
    let files = Dictionary(attachments.map { ($0.name, $0) }) { first, _ in first }
    guard let list = files[AttachmentSet.manifest] else {
      problems = ["the PDF carries no \(AttachmentSet.manifest): it is not one of this program's"]
      return
    }
    guard let manifest = AttachmentManifest(reading: list.bytes) else {
      problems = ["\(AttachmentSet.manifest) cannot be read"]
      return
    }
    checkFiles(files, manifest)
    guard let json = files[AttachmentSet.json] else { return }
    do {
      let document = try BriefingDocument(reading: json.bytes)
      checkDefinition(of: document, attachments)
      checkTables(of: document, files)
      checkNumbers(of: document, files: files.count)
      checkSentences(of: document, files)
    } catch {
      problems.append("\(AttachmentSet.json): \(error)")
    }
  }

  private mutating func checkFiles(_ files: [String: AttachedFile], _ manifest: AttachmentManifest)
  {
    for entry in manifest.files {
      guard let file = files[entry.name] else {
        problems.append("\(entry.name) is missing")
        continue
      }
      if file.bytes.count != entry.size || file.digest != entry.sha256 {
        problems.append("\(entry.name) was changed: its SHA-256 is not the manifest's")
      }
    }
    let listed = Set(manifest.files.map(\.name) + [AttachmentSet.manifest])
    for name in files.keys.sorted() where !listed.contains(name) {
      problems.append("\(name) is not in the manifest")
    }
    if !listed.contains(AttachmentSet.json) {
      problems.append("\(AttachmentSet.json) is not in the manifest")
    }
  }

  /// The definition attached is the one the JSON names as an input.
  private mutating func checkDefinition(
    of document: BriefingDocument, _ attachments: [AttachedFile]
  ) {
    for file in attachments where file.relationship == .source {
      let named = document.inputs.filter { input in
        FileName.visible(input.name.split(separator: "/").last.map(String.init) ?? "") == file.name
      }
      if !named.contains(where: { $0.sha256 == file.digest }) {
        problems.append("\(file.name) is not the definition that \(AttachmentSet.json) names")
      }
    }
  }

  /// Every CSV says what the JSON says, cell by cell.
  private mutating func checkTables(
    of document: BriefingDocument, _ files: [String: AttachedFile]
  ) {
    let numbers = Dictionary(document.numbers.map { ($0.id, $0) }) { first, _ in first }
    for table in document.tables {
      for cell in table.rows.flatMap(\.cells) {
        for id in cell.numbers ?? [] {
          guard let number = numbers[id] else {
            problems.append("table \(table.id) refers to \(id), which is not among the numbers")
            continue
          }
          let isValueSame = cell.numbers?.count != 1 || cell.value == number.value
          if !isValueSame || !cell.text.contains(number.text) {
            problems.append("table \(table.id) has \(cell.text) where \(id) is \(number.text)")
          }
        }
      }
    }
    for expected in AttachmentSet.tables(document.tables) {
      guard let found = files[expected.name] else {
        problems.append("\(expected.name) is missing")
        continue
      }
      compare(found, with: expected)
    }
  }

  private mutating func compare(_ found: AttachedFile, with expected: AttachedFile) {
    guard found.bytes != expected.bytes else { return }
    let lines = [found, expected].map { file in
      String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\r\n", omittingEmptySubsequences: false)
    }
    let count = min(lines[0].count, lines[1].count)
    let line = (0..<count).first { lines[0][$0] != lines[1][$0] } ?? count
    problems.append(
      "\(found.name), line \(line + 1), does not say what \(AttachmentSet.json) says")
  }

  private mutating func checkNumbers(of document: BriefingDocument, files: Int) {
    let checks = document.numbers.map(NumberCheck.init)
    for check in checks {
      for problem in check.problems {
        problems.append(
          "\(check.number.text) (\(check.number.id), \(check.number.name)) \(problem)")
      }
    }
    func count(_ depth: NumberCheck.Depth) -> Int { checks.count { $0.depth == depth } }
    summary =
      "\(files) attached files whole; \(checks.count) numbers printed as their values are: "
      + "\(count(.computed)) computed again, \(count(.recorded)) as recorded or stated, "
      + "\(count(.printed)) by statistics that only the records can repeat"
  }

  /// Every claim of every sentence is evaluated again from the attached rows.
  private mutating func checkSentences(
    of document: BriefingDocument, _ files: [String: AttachedFile]
  ) {
    let answers = ClaimCheck.Answers(document, files: files)
    var (held, untold) = (0, 0)
    for sentence in document.sentences {
      for claim in sentence.claims {
        switch ClaimCheck(claim, answers).outcome {
        case .holds: held += 1
        case .untold: untold += 1
        case .fails(let reason):
          problems.append(
            "\(sentence.id) (\(claim.assertion.relation.rawValue), \(sentence.place)) \(reason): "
              + "\(sentence.text)")
        }
      }
    }
    guard !document.sentences.isEmpty else { return }
    summary +=
      "; \(document.sentences.count) sentences: \(held) claims true of the attached rows, \(untold) not "
      + "looked at, because no attached row tells"
  }
}
