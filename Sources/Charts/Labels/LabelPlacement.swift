/// Labels in a column, each as near to its place as the others allow (pool adjacent violators, as
/// in jtrim-ons/labelplacer): deterministic, and in the order of their places.
public enum LabelPlacement {
  /// The centres of labels of given heights that wish to stand at the targets, between bounds.
  /// Labels too many for the bounds run over the lower end.
  public static func centers(
    targets: [Double], heights: [Double], bounds: ClosedRange<Double>
  ) -> [Double] {
    let order = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
    var batches: [Batch] = []
    for index in order {
      var batch = Batch(label: index, target: targets[index], height: heights[index])
      batch.clamp(to: bounds)
      while let previous = batches.last,
        previous.center + previous.height / 2
          > batch.center - batch.height / 2 + 1e-9
      {
        batches.removeLast()
        batch = previous.joined(with: batch)
        batch.clamp(to: bounds)
      }
      batches.append(batch)
    }
    var centers = targets
    for batch in batches {
      var top = batch.center - batch.height / 2
      for label in batch.labels {
        centers[label] = top + heights[label] / 2
        top += heights[label]
      }
    }
    return centers
  }

  /// Labels that touch.
  private struct Batch {
    var labels: [Int]
    var height: Double
    var center: Double
    /// Sum of wished centres and of weights, a label's weight being 1 over its height.
    var weightedSum: Double
    var weight: Double

    init(label: Int, target: Double, height: Double) {
      labels = [label]
      self.height = height
      center = target
      weight = 1 / max(height, 0.001)
      weightedSum = target * weight
    }

    func joined(with next: Batch) -> Batch {
      var joined = self
      joined.labels += next.labels
      joined.height += next.height
      // Both sums are of wishes for the centre of their batch; they become wishes for the new one.
      joined.weightedSum =
        weightedSum + weight * next.height / 2
        + next.weightedSum - next.weight * height / 2
      joined.weight = weight + next.weight
      joined.center = joined.weightedSum / joined.weight
      return joined
    }

    mutating func clamp(to bounds: ClosedRange<Double>) {
      center = max(center, bounds.lowerBound + height / 2)
      center = min(center, bounds.upperBound - height / 2)
    }
  }
}
