package import Delivery
internal import Document
package import Language
internal import Periods

/// A plain message to the desk's owner, in the desk's own language.
package struct OwnerMail {
  private let notice: OwnerNotice
  private let moment: Instant
  private let wording: Wording

  package init(_ notice: OwnerNotice, at moment: Instant, in wording: Wording) {
    self.notice = notice
    self.moment = moment
    self.wording = wording
  }

  /// The message; its name is made of the topic, so two notices are never taken for one.
  package func mailing(to owner: String, by settings: MailSettings) throws -> Mailing {
    let paragraphs = notice.paragraphs(in: wording.owner)
    let said = MessageBody.Brief(paragraphs: paragraphs)
    let draft = MessageDraft(
      edition: EditionKey(
        ReportName(
          recordSet: DeskName(path: notice.topic), definition: DeskName(path: "notice")),
        period: Period(day: Day(ordinal: moment.seconds / 86_400)), language: wording.language),
      subject: notice.subject(in: wording.owner), marks: SubjectMarks(wording.words.mail),
      body: MessageBody(html: said.html, text: said.text), date: moment)
    let message = try MessageComposer(settings: settings).compose(
      draft, to: OutgoingMessage.Recipient(address: owner))
    return try Mailing([message])
  }
}
