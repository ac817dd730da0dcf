internal import Foundation
internal import Texts

// Reads every NN.txt of a folder and compares with NN.json; with names after the folder, only those.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  print("usage: evaluate-reading FOLDER [NN ...]")
  exit(64)
}
let desk = URL(fileURLWithPath: ".")
let decoder = JSONDecoder()
decoder.keyDecodingStrategy = .convertFromSnakeCase
let pairs = try Pairs(records: desk.appendingPathComponent("data/russia-belarus"), desk: desk)
let only = Set(arguments.dropFirst())
var judge = Judge()
let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
for name in names where only.isEmpty || only.contains(name) {
  let place = URL(fileURLWithPath: folder)
  let label = try decoder.decode(
    Label.self, from: Data(contentsOf: place.appendingPathComponent(name + ".json")))
  for text in try TextReader().texts(at: place.appendingPathComponent(name + ".txt")) {
    judge.judge(text, label: label, pairs: pairs)
  }
}
for line in judge.contacts.lines("contacts") + judge.figures.lines("figures") { print(line) }
print("errors:")
for error in judge.errors { print("  " + error) }
