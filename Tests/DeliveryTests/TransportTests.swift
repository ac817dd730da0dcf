internal import Testing

@testable import Delivery

@Suite("Every transport")
struct TransportTests {
  @Test("is never handed a message that is not as mail has to be; it is rejected with the reason")
  func faulty() {
    let told = ToldTransport { _ in
      Issue.record("handed over")
      return TransportReport(.accepted, phase: "data", reply: "")
    }
    for transport in [told, SendmailTransport(path: "/bin/true")] as [any Transport] {
      let faulty = Samples.message(to: "anna@example.net", body: "one\rtwo\r\n")
      let report = transport.send(faulty) { Issue.record("committed") }
      #expect(report.verdict == .rejected)
      #expect(report.phase == "check")
      #expect(!report.reply.isEmpty)
    }
  }
}
