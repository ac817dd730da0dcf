internal import Testing

@testable import Reading

@Suite("Proposals")
struct ProposalTests {
  @Test(
    "a field is sure from 0.75 on",
    arguments: [(0.5, false), (0.749, false), (0.75, true), (0.95, true)])
  func sure(confidence: Double, isSure: Bool) {
    let field = Proposal.FieldConfidence(field: "period", confidence: confidence, reason: "said")
    #expect(field.isSure == isSure)
  }
}
