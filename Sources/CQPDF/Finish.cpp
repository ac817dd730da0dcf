#include "ActiveContent.hh"
#include "Artifacts.hh"
#include "Bytes.hh"
#include "CQPDF.h"
#include "Metadata.hh"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdlib>
#include <cstring>
#include <map>
#include <stdexcept>

namespace {
using Object = QPDFObjectHandle;

Object text(char const *value) { return Object::newUnicodeString(value); }

/// Walks the structure tree in its order and gives each element what Cairo could not write.
class Structure {
 public:
  Structure(briefing_pdf_element const *elements, size_t count)
      : elements(elements), count(count) {}

  void decorate(Object root) {
    visit(root.getKey("/K"), 0);
    if (next != count) {
      throw std::runtime_error("the structure tree has " + std::to_string(next) +
                               " elements where " + std::to_string(count) + " were drawn");
    }
    if (identifiers.empty()) return;
    auto names = Object::newArray();
    for (auto const &[name, element] : identifiers) {
      names.appendItem(Object::newString(name));
      names.appendItem(element);
    }
    auto tree = Object::newDictionary();
    tree.replaceKey("/Names", names);
    root.replaceKey("/IDTree", tree);
  }

 private:
  void visit(Object node, int level) {
    if (level > 200) throw std::runtime_error("the structure tree is too deep");
    if (node.isArray()) {
      for (auto item : node.getArrayAsVector()) visit(item, level + 1);
      return;
    }
    if (!node.isDictionary() || !node.hasKey("/S")) return;
    if (next >= count) throw std::runtime_error("the structure tree has more elements than drawn");
    auto const &element = elements[next++];
    if (node.getKey("/S").getName() != std::string("/") + element.type) {
      throw std::runtime_error("the structure tree has " + node.getKey("/S").getName() +
                               " where " + element.type + " was drawn");
    }
    bool const isLink = std::strcmp(element.type, "Link") == 0;
    if (element.alternative != nullptr) {
      if (isLink) describeAnnotations(node.getKey("/K"), element.alternative);
      else node.replaceKey("/Alt", text(element.alternative));
    }
    if (element.language != nullptr) node.replaceKey("/Lang", text(element.language));
    if (element.scope != nullptr || element.columns > 0) {
      auto attribute = Object::newDictionary();
      attribute.replaceKey("/O", Object::newName("/Table"));
      if (element.scope != nullptr) {
        attribute.replaceKey("/Scope", Object::newName(std::string("/") + element.scope));
      }
      if (element.columns > 0) {
        attribute.replaceKey("/ColSpan", Object::newInteger(element.columns));
      }
      node.replaceKey("/A", attribute);
    }
    if (element.identifier != nullptr) {
      node.replaceKey("/ID", Object::newString(element.identifier));
      identifiers[element.identifier] = node;
    }
    visit(node.getKey("/K"), level + 1);
  }

  void describeAnnotations(Object node, char const *words) {
    if (node.isArray()) {
      for (auto item : node.getArrayAsVector()) describeAnnotations(item, words);
    } else if (node.isDictionary() && node.hasKey("/Obj")) {
      node.getKey("/Obj").replaceKey("/Contents", text(words));
    }
  }

  briefing_pdf_element const *elements;
  size_t count;
  size_t next = 0;
  std::map<std::string, Object> identifiers;
};

void finishPages(QPDF &pdf) {
  for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    auto object = page.getObjectHandle();
    auto contents = object.getKey("/Contents");
    if (!contents.isStream()) throw std::runtime_error("a page has no content of its own");
    auto const data = contents.getStreamData(qpdf_dl_generalized);
    contents.replaceStreamData(
        withArtifacts({reinterpret_cast<char const *>(data->getBuffer()), data->getSize()}),
        Object::newNull(), Object::newNull());
    object.replaceKey("/Tabs", Object::newName("/S"));
    auto annotations = object.getKey("/Annots");
    if (!annotations.isArray()) continue;
    for (auto annotation : annotations.getArrayAsVector()) {
      annotation.replaceKey("/F", Object::newInteger(4));
      if (!annotation.hasKey("/Contents")) annotation.replaceKey("/Contents", text("Link"));
    }
  }
}

void finishFonts(QPDF &pdf) {
  for (auto &object : pdf.getAllObjects()) {
    if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
        !object.hasKey("/CIDToGIDMap")) {
      object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
  }
}

void finishCatalog(QPDF &pdf, briefing_pdf_information const &information, briefing_bytes profile) {
  auto root = pdf.getRoot();
  root.replaceKey("/Lang", text(information.language));
  auto preferences = Object::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
  root.replaceKey("/ViewerPreferences", preferences);

  auto stream = pdf.newStream(
      std::string(reinterpret_cast<char const *>(profile.data), profile.size));
  stream.getDict().replaceKey("/N", Object::newInteger(3));
  auto intent = Object::newDictionary();
  intent.replaceKey("/Type", Object::newName("/OutputIntent"));
  intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
  intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
  intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
  intent.replaceKey("/DestOutputProfile", pdf.makeIndirectObject(stream));
  root.replaceKey("/OutputIntents", Object::newArray({intent}));

  auto metadata = pdf.newStream(xmpPacket(information));
  metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
  root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));

  auto info = Object::newDictionary();
  info.replaceKey("/Title", text(information.title));
  info.replaceKey("/Author", text(information.author));
  info.replaceKey("/Subject", text(information.subject));
  info.replaceKey("/Keywords", text(information.keywords));
  info.replaceKey("/Creator", text(information.producer));
  info.replaceKey("/Producer", text(information.producer));
  info.replaceKey("/CreationDate", Object::newString(pdfDate(information.date)));
  info.replaceKey("/ModDate", Object::newString(pdfDate(information.date)));
  pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void attach(
    QPDF &pdf, briefing_pdf_attachment const *attachments, size_t count, std::string const &date) {
  if (count == 0) return;
  QPDFEmbeddedFileDocumentHelper files(pdf);
  auto associated = Object::newArray();
  for (size_t i = 0; i < count; ++i) {
    auto const &attachment = attachments[i];
    auto stream = QPDFEFStreamObjectHelper::createEFStream(
        pdf, std::string(reinterpret_cast<char const *>(attachment.content.data),
                         attachment.content.size));
    stream.setSubtype(attachment.media_type).setModDate(pdfDate(date));
    auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    spec.setDescription(attachment.description);
    spec.getObjectHandle().replaceKey(
        "/AFRelationship", Object::newName(std::string("/") + attachment.relationship));
    files.replaceEmbeddedFile(attachment.name, spec);
    associated.appendItem(spec.getObjectHandle());
  }
  pdf.getRoot().replaceKey("/AF", associated);
}
}  // namespace

int briefing_pdf_finish(
    briefing_bytes input, briefing_pdf_information const *information,
    briefing_pdf_element const *elements, size_t element_count,
    briefing_pdf_attachment const *attachments, size_t attachment_count,
    briefing_bytes color_profile, uint8_t **output, size_t *output_size,
    briefing_pdf_findings *findings, char **failure) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(
        "briefing.pdf", reinterpret_cast<char const *>(input.data), input.size);
    auto root = pdf.getRoot();
    if (!root.hasKey("/StructTreeRoot")) throw std::runtime_error("the document has no structure");
    Structure(elements, element_count).decorate(root.getKey("/StructTreeRoot"));
    finishPages(pdf);
    finishFonts(pdf);
    finishCatalog(pdf, *information, color_profile);
    attach(pdf, attachments, attachment_count, information->date);
    if (pdf.anyWarnings()) {
      throw std::runtime_error(pdf.getWarnings().front().getMessageDetail());
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    // PDF/A wants a line end before `endstream`.
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    auto buffer = writer.getBufferSharedPointer();
    *findings = copied(activeContent(pdf));
    *output = copiedBytes(*buffer);
    *output_size = buffer->getSize();
    return 0;
  } catch (std::exception const &error) {
    *failure = strdup(error.what());
  } catch (...) {
    *failure = strdup("unknown failure in libqpdf");
  }
  return 1;
}
