#include "ActiveContent.hh"
#include "Bytes.hh"
#include "CQPDF.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <vector>

int briefing_pdf_read(
    briefing_bytes input, briefing_pdf_file **files, size_t *count,
    briefing_pdf_findings *findings, char **failure) {
  std::vector<briefing_pdf_file> found;
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(
        "briefing.pdf", reinterpret_cast<char const *>(input.data), input.size);
    for (auto const &[name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
      auto object = spec->getObjectHandle().getKey("/AFRelationship");
      auto buffer = spec->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
      found.push_back({
          copied(name), copied(object.isName() ? object.getName().substr(1) : ""),
          copiedBytes(*buffer), buffer->getSize()});
    }
    auto active = activeContent(pdf);
    for (auto const &warning : pdf.getWarnings()) {
      active.push_back({BRIEFING_PDF_DAMAGE, warning.getMessageDetail(), 0});
    }
    auto *list = static_cast<briefing_pdf_file *>(
        std::malloc(sizeof(briefing_pdf_file) * (found.size() + 1)));
    if (list == nullptr) throw std::bad_alloc();
    try {
      *findings = copied(active);
    } catch (...) {
      std::free(list);
      throw;
    }
    *files = list;
    std::copy(found.begin(), found.end(), *files);
    *count = found.size();
    return 0;
  } catch (std::exception const &error) {
    *failure = strdup(error.what());
  } catch (...) {
    *failure = strdup("unknown failure in libqpdf");
  }
  for (auto &file : found) {
    std::free(file.name);
    std::free(file.relationship);
    std::free(file.data);
  }
  return 1;
}

void briefing_pdf_files_free(briefing_pdf_file *files, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    std::free(files[i].name);
    std::free(files[i].relationship);
    std::free(files[i].data);
  }
  std::free(files);
}
