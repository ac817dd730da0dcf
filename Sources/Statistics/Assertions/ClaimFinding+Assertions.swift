internal import Records
package import Values

extension ClaimFinding {
  /// The statement's own figure.
  package var voice: Voice {
    Voice(
      statement: statement.id, speaker: statement.speaker, reporter: statement.reporter,
      level: level, growth: growth)
  }

  /// The weightiest reason, and what its own parts or its conversion tell.
  package var toldReasons: [ClaimReason] {
    let others = reasons.dropFirst().filter { reason in
      switch reason {
      case .sumOfPartsDiffers, .conversionImplies: true
      default: false
      }
    }
    return ([reason] + others).map(claimReason)
  }

  /// Every figure of somebody else, those that contradict first, each once.
  package var otherVoices: [Voice] {
    let rivals =
      reasons.compactMap { claimReason($0).other }
      + ([data].compactMap { $0 } + others)
      .map(Voice.init)
    var seen: Set<String?> = []
    return rivals.filter { seen.insert($0.statement).inserted }
  }

  private func claimReason(_ reason: Reason) -> ClaimReason {
    ClaimReason(
      found(reason), of: voice, measure: statement.measure, period: statement.period)
  }

  private func found(_ reason: Reason) -> ClaimReason.Finding {
    switch reason {
    case .signConflict(let other): .oppositeSign(Voice(other))
    case .sumOfPartsDiffers(let sum, let printed, let balanceFits):
      .partsDiffer(sum: sum, printed: printed, balanceFits: balanceFits)
    case .levelConflict(let other, let difference):
      .levelsDiffer(Voice(other), difference.magnitude(as: level, other.level))
    case .growthConflict(let other, let difference):
      .growthsDiffer(Voice(other), difference.magnitude(as: growth, other.growth))
    case .conversionImplies(let rate): .conversion(rate)
    case .ambiguousBase: .ambiguousBase
    case .saidBeforeEnd: .saidBeforeEnd
    case .withinRounding(let other): .withinRounding(Voice(other))
    case .withinHedge(let other): .withinHedge(Voice(other))
    case .agrees(let other): .borneOut(Voice(other))
    case .sumOfPartsFits(let sum, _): .addsUp(sum)
    case .noOther where statement.period == nil: .noPeriod
    case .noOther: others.isEmpty ? .alone : .noneInUnit(others.count)
    }
  }
}
