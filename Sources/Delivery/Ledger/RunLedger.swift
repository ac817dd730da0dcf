/// What was made, for whom, and how far each message came.
///
/// A desk's memory, in the words of the desk: editions are planned, proposed, approved, refused or
/// abandoned; messages are stored, claimed, handed over and concluded, or held for the operator. Who
/// keeps it (one file, a database of many workers) has to keep these promises:
///
/// - Each verb is one transaction: it happens wholly, and is safe from a loss of power when the call
///   returns, or it throws and nothing is changed.
/// - Nobody gets two messages of one revision of an edition, in whatever language, however the
///   address is written. A message goes only where `MessageState` lets it, and each step is an event
///   that stays for ever.
/// - Messages are listed and sent in the order they were stored.
/// - No transaction is open while a mail server is waited for. What is recorded before is: whose the
///   message is (`claim`), and that the server may have it from now on (`handOver`).
public protocol RunLedger: Sendable {
  // MARK: Where it is used, and what it cannot know

  /// The machine it is used on; `nil` where nobody has said.
  func machine() throws(LedgerError) -> Machine?

  /// Has it used on a machine from now on.
  func adopt(by machine: Machine, at now: Instant) throws(LedgerError)

  /// Takes up a ledger that was put back from a backup: what would be sent may have been sent since, and
  /// is held. Does nothing to any other, nor the second time.
  ///
  /// - Returns: The messages that are now held.
  @discardableResult
  func takeUp(at now: Instant) throws(LedgerError) -> [MessageRecord]

  /// The last time that it knows nothing of; `nil` for one that was never put back. An edition that may
  /// have been sent then is not begun and gets no readers (`mayHaveBeenSent`), until it is decided.
  func gap() throws(LedgerError) -> LedgerGap?

  /// The operator says whether an edition was sent in the gap: then it is done, else it is still to be
  /// made.
  ///
  /// - Parameter keys: The edition in all its languages, as a reader may have changed his since.
  /// - Throws: `noDoubt` where there is nothing to decide about any of them.
  func decide(_ keys: [EditionKey], wasSent: Bool, at now: Instant) throws(LedgerError)

  // MARK: Editions

  /// What is known of an edition; `nil` where it was never begun.
  func edition(_ key: EditionKey) throws(LedgerError) -> EditionRecord?

  /// The latest revision of an edition in any language; `nil` where no messages of it were stored.
  func latestRevision(of key: EditionKey) throws(LedgerError) -> Int?

  /// The editions of one report in one language, the newest period first.
  func editions(
    of report: ReportName, language: String
  ) throws(LedgerError) -> [EditionRecord]

  /// The editions in some states, such as those that wait for the owner, the newest period first.
  func editions(in states: Set<EditionState>) throws(LedgerError) -> [EditionRecord]

  /// The editions that ended before a moment and about which nothing is left to decide: their
  /// folders may go, what is known of them stays.
  func editions(finishedBefore moment: Instant) throws(LedgerError) -> [EditionRecord]

  /// Begins an edition before anything is made of it; gives back what is there if it was begun
  /// before. Only a planned edition is still to be made.
  ///
  /// - Throws: `mayHaveBeenSent` where the ledger cannot know whether it was sent.
  @discardableResult
  func plan(_ key: EditionKey, at now: Instant) throws(LedgerError) -> EditionRecord

  /// Marks an edition that was missed and is too old to be made; doing it again changes nothing.
  ///
  /// - Throws: `editionState` where it is made already.
  func abandon(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError)

  /// The owner says yes: the messages of a proposed edition may be sent until `giveUp`. Saying it
  /// twice changes nothing.
  ///
  /// - Throws: `noEdition`, or `editionState` where there is nothing to approve.
  func approve(
    _ key: EditionKey, by owner: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError)

  /// The owner says no: nothing of a proposed edition is ever sent. Saying it twice changes nothing.
  ///
  /// - Throws: `noEdition`, or `editionState` where there is nothing to refuse.
  func refuse(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError)

  /// Takes editions for done of which a lost ledger knew more: nobody is sent them by themselves.
  func assumeDone(
    _ keys: [EditionKey], because reason: String, at now: Instant
  ) throws(LedgerError)

  /// Marks the editions done that have nothing left to send.
  func settle(at now: Instant) throws(LedgerError)

  // MARK: Storing messages

  /// Stores the messages of several editions, such as one in several languages, together with their
  /// proofs to the owner, all or none; from here on their records are not read again.
  ///
  /// - Parameter giveUp: From when on the messages are no longer tried.
  /// - Returns: What became of each parcel, in their order.
  /// - Throws: `editionState` where an edition takes no messages any more, or not of this revision.
  func enqueue(
    _ parcels: [Parcel], proofs: [StoredNotice], approval: Approval, giveUp: Instant,
    at now: Instant
  ) throws(LedgerError) -> [Enqueued]

  /// Stores messages for people who joined a list after the edition went out; who has one already
  /// gets no other.
  ///
  /// - Returns: The numbers of the messages stored.
  /// - Throws: `noEdition`, or `editionState` where the edition may not be sent.
  func add(
    _ mailing: Mailing, to key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64]

  /// Those of some people who have no message of an edition, in whatever language.
  func newcomers(
    among recipients: [OutgoingMessage.Recipient], of key: EditionKey
  ) throws(LedgerError) -> [OutgoingMessage.Recipient]

  /// Stores a marked test, apart from the edition it shows: it may be repeated, and says nothing
  /// about what readers got.
  ///
  /// - Returns: The messages' numbers.
  func enqueueTest(
    _ mailing: Mailing, of key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64]

  /// Stores a message to the owner, once for each topic.
  ///
  /// - Returns: Whether it was stored now.
  @discardableResult
  func enqueue(
    _ notice: StoredNotice, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool

  /// Whether a notice was stored before.
  func hasNotice(_ topic: String) throws(LedgerError) -> Bool

  // MARK: Delivery

  /// Takes back what owners that are gone left behind: a message that cannot have been taken is ready
  /// again, one that may have been is held for the operator, or ready by his standing word.
  ///
  /// An owner is gone when its lease has run out. Where a ledger is one process's alone, who has it
  /// knows at once that every other is gone.
  ///
  /// - Returns: The messages that are now held.
  @discardableResult
  func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy
  ) throws(LedgerError) -> [MessageRecord]

  /// Gives up what is past its time.
  ///
  /// - Returns: The messages that are now expired.
  func expire(at now: Instant) throws(LedgerError) -> [MessageRecord]

  /// The messages that this or a later delivery will try: tests, notices, and those of editions that
  /// may be sent.
  func waiting() throws(LedgerError) -> [MessageRecord]

  /// Claims a message that waits, and gives its exact bytes; holds it where they are damaged.
  ///
  /// - Parameter leaseEnd: From when on the owner is taken for gone.
  func claim(
    _ id: Int64, by owner: ClaimOwner, until leaseEnd: Instant, at now: Instant
  ) throws(LedgerError) -> ClaimResult

  /// Records that the server may have the message from now on; nobody takes it over after that.
  ///
  /// - Throws: `claimLost` where it is the owner's no more; then its end must not be sent.
  func handOver(_ id: Int64, by owner: ClaimOwner, at now: Instant) throws(LedgerError)

  /// Records what the attempt came to. An owner that was taken for gone while it waited may still
  /// tell that the server took the message.
  ///
  /// - Parameter answer: The server's words.
  /// - Returns: The message as it is now.
  /// - Throws: `claimLost` where it is the owner's no more.
  func conclude(
    _ id: Int64, by owner: ClaimOwner, _ outcome: DeliveryOutcome, _ answer: TransportReport,
    at now: Instant
  ) throws(LedgerError) -> MessageRecord

  // MARK: Looking at messages, and the operator's word

  /// Some messages, in the order they were stored.
  func messages(_ selection: MessageSelection) throws(LedgerError) -> [MessageRecord]

  /// The messages of an edition in all its languages, in the order they were stored.
  func messages(inAnyLanguageOf key: EditionKey) throws(LedgerError) -> [MessageRecord]

  /// One message.
  func message(_ id: Int64) throws(LedgerError) -> MessageRecord

  /// The exact message that was stored.
  ///
  /// - Throws: `damaged` where it is no longer the same or was cleared away.
  func content(of id: Int64) throws(LedgerError) -> OutgoingMessage

  /// What happened to a message, the oldest first.
  func events(of id: Int64) throws(LedgerError) -> [MessageEvent]

  /// Makes a message ready again, by the operator's word; one that is ready stays so. What owners
  /// that are gone left behind is taken back first.
  ///
  /// - Parameter evenIfAccepted: Whether a message that a server has taken goes out a second time.
  func resend(
    _ id: Int64, evenIfAccepted: Bool, giveUp: Instant, at now: Instant
  ) throws(LedgerError)

  /// Takes a message out, by the operator's word; one that is out stays so. What owners that are gone
  /// left behind is taken back first.
  func drop(_ id: Int64, because reason: String, at now: Instant) throws(LedgerError)

  /// Decides about a held message; deciding the same again changes nothing. What owners that are gone
  /// left behind is taken back first.
  func reconcile(
    _ id: Int64, _ finding: DeliveryFinding, at now: Instant
  ) throws(LedgerError)

  // MARK: Runs and retention

  /// Notes that a run begins.
  ///
  /// - Returns: Its number, for `endRun` and the log.
  func beginRun(_ command: String, at now: Instant) throws(LedgerError) -> Int64

  /// Notes how a run ended.
  func endRun(
    _ id: Int64, exit: Int32, note: String, at now: Instant
  ) throws(LedgerError)

  /// The last runs, the newest first.
  func runs(last count: Int) throws(LedgerError) -> [RunRecord]

  /// Clears away the bytes of messages that were finished before a moment. The rest of them stays for
  /// ever, as it keeps a message from being sent twice; nothing unfinished is touched.
  ///
  /// - Returns: How many messages were cleared.
  @discardableResult
  func clearContents(finishedBefore moment: Instant) throws(LedgerError) -> Int
}
