internal import Periods
internal import Testing

@testable import Delivery

@Suite("What a report is called")
struct DeskNameTests {
  @Test(
    "a definition's name is its path without layouts and without its ending",
    arguments: [
      ("layouts/weekly.yaml", "weekly"), ("./layouts//ministry/weekly.yml", "ministry/weekly"),
      ("reports/weekly.yaml", "reports/weekly"), ("weekly.yaml", "weekly"),
      ("layouts/weekly.v2.yaml", "weekly.v2"), ("layouts/.yaml", ".yaml"),
    ])
  func definitions(path: String, name: String) {
    #expect(DeskName(definition: path).path == name)
  }

  @Test(
    "a record set's name is its path without data",
    arguments: [
      ("data/x", "x"), ("data/old/x/", "old/x"), ("archive/data/x", "archive/data/x"),
      ("data", "data"), ("", "."),
    ])
  func recordSets(path: String, name: String) {
    #expect(DeskName(recordSet: path).path == name)
  }

  @Test(
    "a name is one folder, which is no other's, and is read back from it",
    arguments: [
      ("weekly", "weekly"), ("ministry/weekly", "ministry~weekly"), ("a~b", "a%7Eb"),
      ("100%/x", "100%25~x"), (".", "%2E"), (".hidden/x", "%2Ehidden~x"),
      ("обзор/год", "обзор~год"),
    ])
  func folders(path: String, folder: String) {
    let name = DeskName(path: path)
    #expect(name.folder == folder)
    #expect(!folder.contains("/") && !folder.hasPrefix("."))
    #expect(DeskName(folder: folder) == name)
  }

  @Test("what is no name's folder is no name", arguments: ["", ".x", "a%41", "%zz"])
  func noFolders(folder: String) {
    #expect(DeskName(folder: folder) == nil)
  }

  @Test("names that one folder would hold on some file systems are told by their claim")
  func claims() {
    #expect(DeskName(path: "Weekly").claim == DeskName(path: "weekly").claim)
    #expect(DeskName(path: "e\u{301}").claim == DeskName(path: "\u{C9}").claim)
    #expect(DeskName(path: "a/b").claim != DeskName(path: "a~b").claim)
  }

  @Test("an edition's name and its folder are read back, whatever its report is called")
  func editions() throws {
    for period in ["2024-W21", "2024-Q1", "2024-05", "2024-05-23/2024-05-24"] {
      for (set, definition) in [
        ("demonstration", "weekly"), ("old/x", "ministry/weekly"), ("old", "x/ministry/weekly"),
        ("2024-W21", "en"), ("latest", "2024-05-23"), ("output", "a~b"),
      ] {
        let key = EditionKey(
          ReportName(recordSet: DeskName(path: set), definition: DeskName(path: definition)),
          period: try #require(Period(iso: period)), language: "en")
        #expect(EditionKey(key.description) == key)
        #expect(EditionKey(key.folder) == key)
        #expect(key.folder.split(separator: "/").count == 4, "no edition lies in another's folder")
      }
    }
    #expect(Samples.key().description == "demonstration/weekly/2024-W21/en")
    #expect(EditionKey("demonstration/weekly/2024-W60/en") == nil)
    #expect(EditionKey("old/x/ministry/weekly/2024-W21/en") == nil)
  }
}
