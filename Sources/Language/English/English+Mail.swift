package import Document

extension MailWords {
  package static let english = MailWords(
    attached: "The whole briefing is attached as a PDF.", online: "The whole briefing:",
    tooLarge: "The PDF of the whole briefing is too large for a message.",
    restOfTable: "The rest of this table is in the PDF.", corrected: "corrected",
    test: "test", proof: "proof",
    notOnRecord: "No record says anything of these words in the texts of the desk:")
}

extension OwnerWords {
  package static let english = OwnerWords(
    stale: { "\($0): not sent, the records look stale" },
    notMade: { "The edition \($0) was not made, and no reader was sent anything:" },
    newest: { "the newest record is of \($0), older than \($1)" },
    undated: "there is no record with a date",
    unusual: { "there are \($0) records, where \($1) to \($2) are usual" },
    unchanged: { "no record has changed since \($0)" },
    howToPublish: {
      "The next run makes it when the records have changed. To publish it as it is, with a warning "
        + "on its first page: \($0)"
    },
    failed: { "\($0): not made, something is wrong" },
    howToMend: { "Every run tries again. All that is wrong is told by: \($0)" },
    shortened: { "\($0): its message was shortened" },
    howLong: {
      "The message of \($0) is longer than mail programs show. Its tables were shortened, "
        + "or its text left out, and the PDF goes with it. More is told by: \($1)"
    },
    refused: { "\($0): refused, as nobody approved it" },
    notApproved: { "Nobody approved \($0) by \($1). It will not be sent." },
    waits: { "\($0): waits for your approval" },
    waitsSince: { "\($0) should have been approved by \($1) and waits on." },
    howToDecide: { "To send it: \($0). To refuse it: \($1)" },
    abandoned: { "\($0): editions abandoned" },
    tooOld: { "These editions of \($0) were missed and are too old to be made: \($1)." },
    howToCatchUp: {
      "`\($0)` in desk.yaml says how many are still made. `\($1)` makes any of them by hand."
    })
}
