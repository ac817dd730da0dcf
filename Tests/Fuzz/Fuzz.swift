internal import Foundation
internal import FuzzTargets

#if FUZZING
  /// The reader that `FUZZ_TARGET` names.
  private let target = FuzzTarget.named(ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let target else { fatalError("FUZZ_TARGET names no reader") }
    target.read(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
  }
#else
  /// Without libFuzzer: names the readers, or gives one the files that are named.
  @main
  struct Fuzz {
    static func main() throws {
      let arguments = CommandLine.arguments.dropFirst()
      guard let name = arguments.first else {
        for target in FuzzTarget.all { print(target.name, target.longest) }
        return
      }
      guard let target = FuzzTarget.named(name) else { fatalError("there is no reader `\(name)`") }
      for path in arguments.dropFirst() {
        print(path)
        target.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      }
    }
  }
#endif
