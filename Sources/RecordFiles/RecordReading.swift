internal import Diagnostics
internal import Digests
internal import Fields
internal import Records

/// One reading of a record set's folder, file after file, in an order that is always the same.
final class RecordReading {
  private let desk: EnclosedFolder
  private let folder: String
  private let name: String
  private let findings: Findings
  private var digests: [String: String] = [:]
  /// How the tables are written, once pair.yaml has told it.
  private var form = TableForm()
  private var files: [String: TextFile] = [:]

  private let opened: (_ path: String) -> Void
  private let trade: RecordFolder.TradeScope
  private let pieceSize: Int
  /// `trade.csv` where it was read in pieces.
  private var large: LargeReading?

  /// - Parameter opened: Is told the path of each file that is read.
  init(
    desk: EnclosedFolder, folder: String, name: String, findings: Findings,
    trade: RecordFolder.TradeScope = .everyPartner, pieceSize: Int = LargeTrade.pieceSize,
    opened: @escaping (_ path: String) -> Void
  ) {
    self.trade = trade
    self.pieceSize = pieceSize
    self.opened = opened
    self.desk = desk
    self.folder = folder
    self.name = name
    self.findings = findings
  }

  /// The pair alone; `nil` where it is not clear which two countries it is about.
  func pair() -> Pair? {
    file("pair.yaml", isRequired: true).flatMap(PairFile(findings: findings).read)?.pair
  }

  /// The records; `nil` where the pair or the sources could not be read.
  func recordSet() -> RecordSet? {
    UnreadFiles(desk: desk, folder: folder, findings: findings).report()
    let contents = file("pair.yaml", isRequired: true)
      .flatMap(PairFile(findings: findings).read)
    form = contents?.form ?? TableForm()
    let sources = file("sources.csv", isRequired: true)
      .map(SourceFile(findings: findings, form: form).read)
    guard let pair = contents?.pair, let sources else { return nil }
    let context = RecordContext(pair: pair, form: form, sources: sources, findings: findings)
    var set = RecordSet(name: name, pair: pair, sources: sources)
    for format in RecordFormat.readers {
      if format == TradeFile.self, let large = largeTrade(context) {
        set.trade = large.rows
        self.large = large
        continue
      }
      let reader = format.init(context)
      for file in files(of: format.place) { reader.read(file, into: &set) }
    }
    set.snapshot = snapshot
    RecordChecks(
      set, files: files, large: large, levelChanges: contents?.levelChanges ?? [], findings
    ).run()
    return set
  }

  /// What `trade.csv` holds where it is read in pieces; `nil` where it is read as other tables are.
  private func largeTrade(_ context: RecordContext) -> LargeReading? {
    guard case .file(let name) = TradeFile.place,
      let place = try? desk.place(of: path(name), area: .records),
      let file = ByteFile(place)
    else { return nil }
    let codes = Set(context.pair.countries.map(\.code) + [CountryCode.world])
    let partners = trade == .pair ? codes : nil
    let (pair, form, sources) = (context.pair, context.form, context.sources)
    let table = LargeTrade(
      file, shownAs: path(name), form: form, currency: pair.currency,
      keeping: partners.map { .partners($0) } ?? .everything, pieceSize: pieceSize
    ) {
      TradeFile(RecordContext(pair: pair, form: form, sources: sources, findings: $0))
    }
    guard let table, let reading = LargeReading(table, partners: partners, findings) else {
      return nil
    }
    opened(path(name))
    digests[name] = reading.digest
    return reading
  }

  /// A digest of what was read.
  private var snapshot: RecordSnapshot {
    let lines = digests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return RecordSnapshot(
      digest: SHA256.hexDigest(of: Array(lines.joined(separator: "\n").utf8)), files: digests)
  }

  /// The files of a format, in the order of their names.
  private func files(of place: RecordPlace) -> [TextFile] {
    switch place {
    case .file(let name): file(name).map { [$0] } ?? []
    case .folder(let subfolder, let ending):
      desk.names(in: path(subfolder), endingWith: ending).compactMap { file("\(subfolder)/\($0)") }
    }
  }

  private func path(_ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }

  private func file(_ name: String, isRequired: Bool = false) -> TextFile? {
    let path = path(name)
    // A link that leads nowhere is no missing file: reading it reports it.
    if !isRequired, !desk.names(in: parent(of: path), endingWith: "").contains(last(of: path)) {
      return nil
    }
    do throws(DiagnosticError) {
      opened(path)
      let bytes = try desk.bytes(of: path, area: .records)
      digests[name] = SHA256.hexDigest(of: bytes)
      let isTable = name.hasSuffix(".csv")
      let decoding = TableDecoding(form: form, findings: findings)
      let text = isTable ? try decoding.utf8(bytes, shownAs: path) : bytes
      let file = try TextFile(bytes: text, shownAs: path, area: .records)
      if isTable { DamagedText(file: file, findings: findings).report() }
      files[path] = file
      return file
    } catch {
      findings.add(error)
      return nil
    }
  }

  private func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
