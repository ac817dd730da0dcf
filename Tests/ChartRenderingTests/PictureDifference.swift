internal import CairoCanvas
internal import Foundation

/// How far two pictures are apart.
struct PictureDifference: CustomStringConvertible {
  struct SizeMismatch: Error { var sizes: String }

  /// The greatest difference of a channel, 0 to 255.
  let greatest: Int
  /// The mean difference of a channel.
  let mean: Double
  /// The share of squares of `cell` pixels whose mean differs by more than 32.
  let distant: Double

  /// Compares two PNG files of one size.
  ///
  /// - Parameter cell: The side of the squares over which pixels are averaged before they are
  ///   compared for `distant`.
  init(_ a: [UInt8], _ b: [UInt8], cell: Int = 4) throws {
    let (p, q) = (try PNGImage.decode(a), try PNGImage.decode(b))
    guard p.width == q.width, p.height == q.height else {
      throw SizeMismatch(sizes: "\(p.width) x \(p.height), \(q.width) x \(q.height)")
    }
    var (greatest, sum) = (0, 0)
    for (x, y) in zip(p.pixels, q.pixels) {
      let difference = abs(Int(x) - Int(y))
      greatest = max(greatest, difference)
      sum += difference
    }
    self.greatest = greatest
    mean = Double(sum) / Double(max(1, p.pixels.count))
    var (cells, far) = (0, 0)
    for top in stride(from: 0, to: p.height - cell, by: cell) {
      for left in stride(from: 0, to: p.width - cell, by: cell) {
        cells += 1
        var sums = (0, 0)
        for y in top..<(top + cell) {
          for x in left..<(left + cell) {
            let index = (y * p.width + x) * 3
            sums.0 += Int(p.pixels[index]) + Int(p.pixels[index + 1]) + Int(p.pixels[index + 2])
            sums.1 += Int(q.pixels[index]) + Int(q.pixels[index + 1]) + Int(q.pixels[index + 2])
          }
        }
        if abs(sums.0 - sums.1) > 32 * 3 * cell * cell { far += 1 }
      }
    }
    distant = Double(far) / Double(max(1, cells))
  }

  var description: String {
    "greatest \(greatest), mean \(mean), distant \(distant)"
  }
}
