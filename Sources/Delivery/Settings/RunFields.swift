public import Fields

/// The declared keys of `desk.yaml` that say what is published by itself.
extension RunSettings {
  /// The keys, for the desk's own list of keys, the manual and a JSON Schema.
  public static var fields: [FieldDeclaration] {
    Shape("desk", make: RunFields.read).fields
  }

  /// The keys of one of `schedules`, and of the mappings in it, for the manual.
  public static var reportFields: [FieldDeclaration] {
    ReportFields.shape.fields + FreshnessFields.shape.fields + ImportFields.shape.fields
  }

  /// Reads the keys from a whole `desk.yaml`; the other keys are not looked at.
  public static func read(_ desk: YAMLValue, _ findings: Findings) -> RunSettings? {
    MappingReader(desk, shape: "desk", fields: fields, findings).map(RunFields.read)
  }
}

private enum RunFields {
  static func read(_ reader: MappingReader) -> RunSettings {
    let reports = reader.value(
      "schedules", .list(of: .record(ReportFields.shape)), default: [], defaultText: "none",
      help: "The reports that appear by themselves.")
    let owner = reader.value(
      "owner", .mailAddress, help: "Who gets the proofs and is told of stale data.")
    let retention =
      reader.value(
        "retention", .record(retentionShape), help: "After how many days what is finished goes.")
      ?? RunSettings.Retention()
    let heartbeat = reader.value(
      "heartbeat", .record(heartbeatShape),
      help: "Addresses of a monitor, called when a run begins and when it ends.")
    let log = reader.value(
      "log", .choice(of: LogForm.self), default: .problems,
      help: "What a run writes about itself: problems only, or each step as text or JSON.")
    if owner == nil, reports.contains(where: { $0.approval != nil }) {
      reader.report(
        at: "owner", code: "no-owner", message: "`approval: required` without `owner`",
        hint: "say who decides: `owner: head@example.org`")
    }
    var seen: Set<String> = []
    for report in reports {
      let name = "\(report.layout.text) \(report.records?.text ?? "")"
      if !seen.insert(name).inserted {
        reader.findings.add(
          report.layout.diagnostic(
            code: "scheduled-twice", message: "`\(report.layout.text)` is scheduled twice",
            hint: "schedule it for another record set, or once with all its languages"))
      }
    }
    return RunSettings(
      reports: reports, owner: owner, retention: retention, heartbeat: heartbeat, log: log)
  }

  private static let retentionShape = Shape("retention") { reader -> RunSettings.Retention? in
    RunSettings.Retention(
      editions: reader.value(
        "editions", .days, defaultText: "for ever", help: "Days that folders of editions stay."),
      messages: reader.value(
        "messages", .days, defaultText: "for ever", help: "Days that stored messages stay."))
  }

  private static let heartbeatShape = Shape("heartbeat") { reader -> HeartbeatSettings? in
    HeartbeatSettings(
      start: reader.value("start", .monitorAddress, help: "Called when a run begins."),
      end: reader.value(
        "end", .monitorAddress,
        help: "Called when a run ends; {exit} in it stands for the exit code."))
  }
}
