package import Encodings
package import Formats
package import Periods

/// What an import is asked to do.
package struct ImportRequest {
  /// The files, from the working folder.
  package var files: [String]
  /// The record set's folder; `nil` only tells what the files hold, of all countries.
  package var into: String?
  /// The mapping's name; `nil` takes the one of the file's format.
  package var mapping: String?
  /// What was said about rows that may count the same trade twice.
  package var choice = TotalsChoice()
  /// What was said of values that a file leaves open.
  package var told = StatedTerms()
  /// What was said of the columns of a sheet of trade: their names by what they hold.
  package var columns: [SheetColumns.Meaning: String] = [:]
  /// How a text's characters are bytes; `nil` finds it out.
  package var encoding: TextEncoding?
  /// When the figures were published; `nil` where that is not known.
  package var published: Period?
  /// When the files were fetched; `nil` for the day on which each was last changed.
  package var downloaded: Day?
  /// Whether the record set is changed.
  package var applies = false

  /// A request that only tells what files hold.
  package init(files: [String], into: String? = nil) {
    self.files = files
    self.into = into
  }
}
