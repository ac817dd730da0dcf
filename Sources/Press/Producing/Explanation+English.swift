internal import Document
internal import Language
package import Renderers

extension Explanation {
  /// The numbers of a document, explained in English, as the commands speak.
  package init(inEnglish document: BriefingDocument) {
    self.init(of: document, formula: Wording.english.formula)
  }
}
