internal import CHyphen
internal import Foundation

/// The hyphenation patterns of one language, as libhyphen reads them.
final class HyphenationDictionary {
  private let dictionary: UnsafeMutablePointer<HyphenDict>
  private let encoding: WordEncoding

  /// Loads a dictionary (`hnj_hyphen_load`); `nil` if there is none or its encoding is unknown.
  init?(path: String) {
    guard let dictionary = hnj_hyphen_load(path) else { return nil }
    // The first line of the file names the encoding; libhyphen keeps it in a fixed array.
    let name = withUnsafeBytes(of: dictionary.pointee.cset) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard let encoding = WordEncoding(name: name) else {
      hnj_hyphen_free(dictionary)
      return nil
    }
    self.dictionary = dictionary
    self.encoding = encoding
  }

  deinit { hnj_hyphen_free(dictionary) }

  /// Where a lower-case word of letters may be broken, as numbers of characters before the break
  /// (`hnj_hyphen_hyphenate3`): at least two before, three after.
  func breaks(in word: String) -> [Int] {
    guard var bytes = encoding.bytes(of: word) else { return [] }
    let count = bytes.count
    bytes.append(0)
    var hyphens = [CChar](repeating: 0, count: count + 5)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { word in
        hnj_hyphen_hyphenate3(
          dictionary, word.baseAddress, Int32(count), &hyphens, nil, &replacements, &positions,
          &cuts, 2, 3, 2, 3)
      }
    }
    let length = word.unicodeScalars.count
    defer {
      if let replacements {
        for index in 0..<count { free(replacements[index]) }
        free(replacements)
      }
      free(positions)
      free(cuts)
    }
    guard status == 0, length > 4 else { return [] }
    return (1..<length).filter { place in
      // A break that changes the spelling is left out: the letters printed are those given.
      hyphens[place - 1] & 1 == 1 && replacements?[place - 1] == nil && place >= 2
        && length - place >= 3
    }
  }
}
