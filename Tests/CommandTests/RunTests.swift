import Foundation
import Testing

@Suite("briefing run, approve, status")
struct RunTests {
  @Test("a run makes, stores and sends what is due and says nothing; a second one does nothing")
  func once() throws {
    let desk = try RunDesk(languages: "[en, ru]")
    let first = try desk.run("--as-of", "2024-05-27")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == "" && first.errors == "")
    #expect(desk.desk.recipients == ["ales", "anna", "boris", "carl"])
    #expect(desk.latest == "2024-W21")
    let files = try desk.editions()
    for language in ["en", "ru"] {
      for name in ["briefing.pdf", "briefing.html", "briefing.json"] {
        #expect(files["fra-deu/small/2024-W21/\(language)/\(name)"]?.isEmpty == false)
      }
    }
    let second = try desk.run("--as-of", "2024-05-27")
    #expect(second.status == 0 && second.output == "" && second.errors == "")
    #expect(desk.desk.sent.count == 4)
    #expect(try desk.editions() == files)
    let expected = try desk.desk.run(["status", desk.folder.path, "--expect", "2024-W21"])
    #expect(expected.status == 0 && expected.output == "" && expected.errors == "")
    let missing = try desk.desk.run(["status", desk.folder.path, "--expect", "2024-W20"])
    #expect(missing.status == 1)
    #expect(
      missing.errors == """
        briefing: fra-deu/small/2024-W20/en: not begun
        briefing: fra-deu/small/2024-W20/ru: not begun

        """)
  }

  @Test("what a render writes is what a run writes, byte for byte")
  func sameAsRender() throws {
    let desk = try RunDesk()
    let run = try desk.run("--as-of", "2024-05-27")
    #expect(run.status == 0, "\(run.errors)")
    let scratch = try Scratch()
    let render = try desk.desk.run([
      "render", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27", "--output",
      scratch.url.path,
    ])
    #expect(render.status == 0, "\(render.errors)")
    let rendered = try RunDesk.editions(in: scratch.url)
    let made = try desk.editions().filter { !$0.key.contains("/latest") }
    #expect(rendered == made)
    let list = String(decoding: made["index.html"] ?? Data(), as: UTF8.self)
    #expect(list.contains("fra-deu/small/2024-W21/en/briefing.pdf"), "the list of editions")
  }

  @Test("a late edition and stale records say so on the first page, in every language and message")
  func notes() throws {
    let desk = try RunDesk(languages: "[en, ru, be]", ["freshness: {newest-record: 1}"])
    let stale = try desk.run("--as-of", "2024-05-29")
    #expect(stale.status == 65)
    #expect(stale.errors.split(separator: "\n").count == 1)
    #expect(
      stale.errors.hasPrefix(
        "briefing: run 1: fra-deu/small/2024-W21/en: the newest record is of 2024-05-27"))
    #expect(desk.desk.recipients == ["head"], "the owner alone is told")
    #expect(desk.latest == nil)
    let allowed = try desk.run("--as-of", "2024-05-29", "--allow-stale")
    #expect(allowed.status == 0, "\(allowed.errors)")
    let words = [
      "en": ["Published late: it was due on 27", "Its newest record is of 27"],
      "ru": ["Выпуск вышел с опозданием", "Самая новая запись датирована"],
      "be": ["Выпуск выйшаў са спазненнем", "Самы новы запіс датаваны"],
    ]
    for (language, sentences) in words {
      let folder = desk.desk.path("output/fra-deu/small/2024-W21/\(language)")
      let html = try String(contentsOfFile: folder + "/briefing.html", encoding: .utf8)
        .replacingOccurrences(of: "\u{A0}", with: " ")
      let pdf = try Program.run(
        "/usr/bin/pdftotext", ["-l", "1", folder + "/briefing.pdf", "-"]
      ).output.replacingOccurrences(of: "\u{A0}", with: " ")
        .replacingOccurrences(of: "\n", with: " ")
      for sentence in sentences {
        #expect(html.contains(sentence))
        #expect(pdf.contains(sentence), "\(pdf.prefix(600))")
      }
    }
    let message = try #require(
      desk.desk.sent.first { $0.contains("To: Anna <anna@") || $0.contains("<anna@") })
    #expect(message.contains("Published late: it was due on"))
  }

  @Test("the owner is told in the desk's own language, with no English word but names and commands")
  func ownerLanguage() throws {
    let english = try RunDesk(["freshness: {newest-record: 1}"])
    #expect(try english.run("--as-of", "2024-05-29").status == 65)
    #expect(english.desk.sent[0].contains("not sent, the records look stale"))
    let russian = try RunDesk(["freshness: {newest-record: 1}"], further: "language: ru\n")
    #expect(try russian.run("--as-of", "2024-05-29").status == 65)
    let text = try Program.run(
      "/usr/bin/python3",
      [
        "-c",
        "import email, email.policy, sys; m = email.message_from_string(sys.argv[1], "
          + "policy=email.policy.default); print(m['subject']); "
          + "print(m.get_body(('plain',)).get_content())", russian.desk.sent[0],
      ]
    ).output
    #expect(text.contains("не отправлено, записи похожи на устаревшие"))
    #expect(text.contains("самая новая запись датирована 2024-05-27, это раньше 2024-05-28"))
    let words = Set(text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) })
    #expect(words == ["fra", "deu", "small", "briefing", "run", "DESK", "allow", "stale"])
  }

  @Test("nothing unapproved reaches a reader: a proof, a refusal or an approval, then the readers")
  func approval() throws {
    let desk = try RunDesk(["approval: required"])
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    #expect(desk.desk.recipients == ["head"])
    #expect(desk.desk.sent[0].contains("[proof]"))
    #expect(desk.latest == nil)
    let status = try desk.desk.run(["status", desk.folder.path])
    #expect(status.output.contains("fra-deu/small/2024-W21/en: waits for approval until "))
    let unknown = try desk.desk.run(["approve", "fra-deu/small/2020-W01"])
    #expect(unknown.status == 64)
    let approved = try desk.desk.run(["approve", "output/fra-deu/small/2024-W21/"])
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(approved.output == "" && approved.errors == "")
    #expect(desk.desk.recipients == ["ales", "anna", "boris", "carl", "head"])
    #expect(desk.latest == "2024-W21")
    let late = try desk.desk.run([
      "approve", "fra-deu/small/2024-W21/en", "--refuse", "too late",
    ])
    #expect(late.status == 1)
    #expect(late.errors.contains("is done already"))
  }

  @Test("what is sent by hand waits for the owner, too")
  func approvalByHand() throws {
    let desk = try RunDesk(["approval: required"])
    let sent = try desk.desk.run([
      "send", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27",
    ])
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(sent.output.contains("waits for approval: briefing approve fra-deu/small/2024-W21/en"))
    #expect(desk.desk.sent.isEmpty)
    let readers = desk.desk.path("readers.csv")
    let three = try String(contentsOfFile: readers, encoding: .utf8)
    try (three + "\ndora@example.net,,\n").write(toFile: readers, atomically: true, encoding: .utf8)
    let again = try desk.desk.run([
      "send", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27",
    ])
    #expect(again.status == 1)
    #expect(
      again.output.contains("waits for approval: briefing approve fra-deu/small/2024-W21/en\n"))
    #expect(
      again.errors
        == "dora@example.net joined the list after fra-deu/small/2024-W21/en was stored: "
        + "send again once it is approved\n")
    let approved = try desk.desk.run(["approve", "fra-deu/small/2024-W21"])
    #expect(approved.status == 0, "\(approved.errors)")
    #expect(desk.desk.sent.count == 4)
    let joined = try desk.desk.run([
      "send", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27",
    ])
    #expect(joined.status == 0 && joined.errors == "", "\(joined.errors)")
    #expect(joined.output == "accepted 1 of 1\n", "approved: nothing waits any more")
  }

  @Test("a refused edition never reaches anybody")
  func refusal() throws {
    let desk = try RunDesk(["approval: required"])
    _ = try desk.run("--as-of", "2024-05-27")
    let refused = try desk.desk.run([
      "approve", "fra-deu/small/2024-W21/en", "--refuse", "a wrong figure",
    ])
    #expect(refused.status == 0, "\(refused.errors)")
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    #expect(desk.desk.recipients == ["head"])
    let expected = try desk.desk.run(["status", desk.folder.path, "--expect", "2024-W21"])
    #expect(
      expected.errors == "briefing: fra-deu/small/2024-W21/en: refused: a wrong figure\n")
    let sent = try desk.desk.run([
      "send", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27",
    ])
    #expect(sent.status == 1)
    #expect(
      sent.errors.contains("2024-W21/en was refused: a wrong figure; nothing of it is sent\n"))
    #expect(!sent.errors.contains("sent before"))
    #expect(desk.desk.recipients == ["head"])
  }

  @Test(
    "each step is a JSON line with run, edition and message; a monitor that is away stops nothing")
  func log() throws {
    let desk = try RunDesk(
      further: """
        log: json
        retention: {editions: 400, messages: 90}
        heartbeat: {start: http://127.0.0.1:1/secret, end: "http://127.0.0.1:1/secret/{exit}"}
        """)
    try desk.desk.refuse("boris")
    let result = try desk.run("--as-of", "2024-05-27")
    #expect(!result.errors.contains("secret"))
    #expect(result.status == 1)
    let lines = try result.errors.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let names = lines.compactMap { $0["event"] as? String }
    #expect(
      names == [
        "heartbeat-failed", "run-began", "edition-stored", "message-accepted", "message-accepted",
        "message-accepted", "problem", "run-ended", "heartbeat-failed",
      ])
    let problem = try #require(lines.first { $0["event"] as? String == "problem" })
    #expect(problem["run"] as? Int == 1)
    #expect(problem["edition"] as? String == "fra-deu/small/2024-W21/en")
    #expect(problem["message"] as? Int != nil)
    let status = try desk.desk.run(["status", desk.folder.path, "--json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any])
    let report = try #require((object["reports"] as? [[String: Any]])?.first)
    #expect(report["accepted"] as? Int == 3 && report["planned"] as? Int == 4)
    #expect((object["failed"] as? [[String: Any]])?.count == 1)
  }

  @Test("after missed weeks the newest and one older are made, the rest named")
  func catchUp() throws {
    let desk = try RunDesk()
    _ = try desk.run("--as-of", "2024-05-06")
    let result = try desk.run("--as-of", "2024-05-27")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        briefing: run 2: fra-deu/small/2024-W19/en: missed, and too old to be made: abandoned

        """)
    let periods = Set(
      try desk.editions().keys.filter { $0 != "index.html" }.map { $0.split(separator: "/")[2] })
    #expect(periods == ["2024-W18", "2024-W20", "2024-W21", "latest"])
    let sent = try desk.desk.run([
      "send", "layouts/small.yaml", "--edition", "2024-W19", "--as-of", "2024-05-27",
    ])
    #expect(sent.status == 1)
    #expect(
      sent.errors
        == "fra-deu/small/2024-W19/en was given up: missed, and too old to be made; "
        + "nothing of it is sent\n")
  }

  @Test("a desk that is wrong is told with file, line and column; nothing is made")
  func wrong() throws {
    let desk = try RunDesk(["to: [raeders]", "records: data/elsewhere"])
    let result = try desk.run()
    #expect(result.status == 78)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("briefing: desk.yaml:") })
    #expect(result.errors.contains("error[unknown-list]: the desk has no recipient list `raeders`"))
    #expect(result.errors.contains("error[unknown-record-set]"))
    let other = try RunDesk(["every: month"])
    let rhythm = try other.run()
    #expect(rhythm.status == 78)
    #expect(rhythm.errors.contains("error["))
    let unscheduled = try MailDesk()
    let none = try unscheduled.run(["run", "."])
    #expect(none.status == 78)
    #expect(none.errors.contains("error[no-schedules]"))
  }

  @Test("while another run is at work a run ends at once with 75")
  func overlap() throws {
    let desk = try RunDesk()
    try FileManager.default.createDirectory(
      atPath: desk.desk.path("output"), withIntermediateDirectories: true)
    let result = try Program.run(
      "/usr/bin/flock",
      [desk.desk.path("output/ledger.lock"), Program.path, "run", desk.folder.path])
    #expect(result.status == 75)
    #expect(result.errors == "briefing: another run is at work on this desk\n")
    #expect(desk.desk.sent.isEmpty)
  }
}
