#include "ActiveContent.hh"

#include "Bytes.hh"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <cstdlib>
#include <new>
#include <set>

namespace {
using Object = QPDFObjectHandle;

/// Entries that hold scripts, forms or media, wherever they stand (ISO 32000-2).
std::set<std::string> const activeEntries = {
    "/AA", "/AcroForm", "/AlternatePresentations", "/Collection", "/JS", "/JavaScript",
    "/OpenAction", "/PA", "/Renditions", "/Requirements", "/RichMediaContent",
    "/RichMediaSettings", "/XFA"};

/// Kinds of action (ISO 32000-2, table 201) but the two that only lead somewhere.
std::set<std::string> const activeActions = {
    "/GoTo3DView", "/GoToDp", "/GoToE", "/GoToR", "/Hide", "/ImportData", "/JavaScript", "/Launch",
    "/Movie", "/Named", "/Rendition", "/ResetForm", "/RichMediaExecute", "/SetOCGState", "/Sound",
    "/SubmitForm", "/Thread", "/Trans"};

/// Kinds of annotation that show words or ink and do nothing.
std::set<std::string> const quietAnnotations = {
    "/Link", "/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine",
    "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Stamp", "/Ink", "/Popup"};

class Search {
 public:
  explicit Search(QPDF &pdf) : pdf(pdf) {}

  std::vector<Finding> all() {
    for (auto const &[name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
      listed.insert(spec->getEmbeddedFileStream().getObjGen());
    }
    searchCatalog();
    for (auto &object : pdf.getAllObjects()) {
      number = object.getObjectID();
      visit(object, 0);
    }
    return std::move(findings);
  }

 private:
  void add(briefing_pdf_finding_kind kind, std::string const &name) {
    // A name begins with a slash.
    findings.push_back({kind, name.substr(name.rfind('/', 0) == 0 ? 1 : 0), number});
  }

  void searchCatalog() {
    auto root = pdf.getRoot();
    number = root.getObjectID();
    if (root.hasKey("/URI")) add(BRIEFING_PDF_ENTRY, "/URI");
    auto names = root.getKey("/Names");
    if (!names.isDictionary()) return;
    for (auto const &key : names.getKeys()) {
      if (key != "/Dests" && key != "/EmbeddedFiles") add(BRIEFING_PDF_ENTRY, key);
    }
  }

  /// Looks at an object and what stands in it; what it refers to is visited by itself.
  void visit(Object object, int level) {
    if (level > 100) {
      add(BRIEFING_PDF_DAMAGE, "an object is nested too deep");
      return;
    }
    if (object.isArray()) {
      for (auto item : object.getArrayAsVector()) {
        if (!item.isIndirect()) visit(item, level + 1);
      }
      return;
    }
    if (object.isStream() && object.getDict().hasKey("/F")) add(BRIEFING_PDF_ENTRY, "/F");
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary()) return;
    searchDictionary(dictionary, object);
    for (auto const &key : dictionary.getKeys()) {
      auto value = dictionary.getKey(key);
      if (!value.isIndirect()) visit(value, level + 1);
    }
  }

  void searchDictionary(Object dictionary, Object whole) {
    for (auto const &key : dictionary.getKeys()) {
      if (activeEntries.count(key) > 0) add(BRIEFING_PDF_ENTRY, key);
    }
    auto type = dictionary.getKey("/Type");
    auto kind = dictionary.getKey("/S");
    if (type.isNameAndEquals("/Action") || (kind.isName() && isAction(kind.getName()))) {
      searchAction(dictionary);
    } else {
      searchReferred(dictionary.getKey("/A"), 0);
    }
    auto annotations = dictionary.getKey("/Annots");
    if (annotations.isArray()) {
      for (auto annotation : annotations.getArrayAsVector()) searchAnnotation(annotation);
    }
    if (type.isNameAndEquals("/Annot")) searchAnnotation(dictionary);
    if (type.isNameAndEquals("/EmbeddedFile")) searchFile(whole);
    auto files = dictionary.getKey("/EF");
    if (!files.isDictionary()) return;
    for (auto const &key : files.getKeys()) searchFile(files.getKey(key));
  }

  static bool isAction(std::string const &kind) {
    return kind == "/URI" || kind == "/GoTo" || activeActions.count(kind) > 0;
  }

  /// What `/A` holds is an action, or attributes of a structure element, which name their owner.
  /// A list of attributes holds no lists: one that did could hold itself.
  void searchReferred(Object value, int level) {
    if (value.isArray()) {
      if (level > 0) {
        add(BRIEFING_PDF_DAMAGE, "a list of attributes holds a list");
        return;
      }
      for (auto item : value.getArrayAsVector()) searchReferred(item, level + 1);
    }
    if (!value.isDictionary() || value.hasKey("/O")) return;
    auto kind = value.getKey("/S");
    // An action is searched where it stands, by its kind.
    if (!kind.isName() || !isAction(kind.getName())) searchAction(value);
  }

  void searchAction(Object action) {
    auto kind = action.getKey("/S");
    if (action.hasKey("/Next")) add(BRIEFING_PDF_ENTRY, "/Next");
    if (kind.isNameAndEquals("/URI")) {
      auto address = action.getKey("/URI");
      add(BRIEFING_PDF_ADDRESS, address.isString() ? address.getUTF8Value() : "");
    } else if (!kind.isNameAndEquals("/GoTo")) {
      add(BRIEFING_PDF_ACTION, kind.isName() ? kind.getName() : "");
    }
  }

  void searchAnnotation(Object annotation) {
    if (!annotation.isDictionary()) return;
    auto kind = annotation.getKey("/Subtype");
    if (!kind.isName() || quietAnnotations.count(kind.getName()) == 0) {
      add(BRIEFING_PDF_ANNOTATION, kind.isName() ? kind.getName() : "");
    }
  }

  void searchFile(Object stream) {
    if (listed.count(stream.getObjGen()) == 0) add(BRIEFING_PDF_FILE, "");
  }

  QPDF &pdf;
  /// The object looked at.
  int number = 0;
  /// The files that a reader of the document is shown.
  std::set<QPDFObjGen> listed;
  std::vector<Finding> findings;
};
}  // namespace

std::vector<Finding> activeContent(QPDF &pdf) { return Search(pdf).all(); }

briefing_pdf_findings copied(std::vector<Finding> const &findings) {
  auto *items = static_cast<briefing_pdf_finding *>(
      std::calloc(findings.size() + 1, sizeof(briefing_pdf_finding)));
  if (items == nullptr) throw std::bad_alloc();
  briefing_pdf_findings copy = {items, 0};
  try {
    for (auto const &finding : findings) {
      items[copy.count] = {finding.kind, copied(finding.name), finding.object};
      ++copy.count;
    }
  } catch (...) {
    briefing_pdf_findings_free(copy);
    throw;
  }
  return copy;
}

void briefing_pdf_findings_free(briefing_pdf_findings findings) {
  for (size_t i = 0; i < findings.count; ++i) std::free(findings.items[i].name);
  std::free(findings.items);
}
