internal import Foundation
internal import FuzzTargets

/// Gives readers what they must survive: files, or below libFuzzer (`FUZZING`) what that makes up.
enum Fuzz {
  /// Ends the program for a name that no reader has: a wrong command line (EX_USAGE).
  static func refuse(_ name: String) -> Never {
    let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
    FileHandle.standardError.write(Data("there is no reader `\(name)`; there are \(names)\n".utf8))
    exit(64)
  }
}

#if !FUZZING
  /// Without libFuzzer: names the readers, or gives one the files that are named.
  @main
  struct FilesProgram {
    static func main() throws {
      let arguments = CommandLine.arguments.dropFirst()
      guard let name = arguments.first else {
        for target in FuzzTarget.all { print(target.name, target.longest) }
        return
      }
      guard let target = FuzzTarget.named(name) else { Fuzz.refuse(name) }
      for path in arguments.dropFirst() {
        print(path)
        target.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      }
    }
  }
#endif
