#include "ActiveContent.hh"
#include "BoundedBytes.hh"
#include "Bytes.hh"
#include "CQPDF.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

namespace {
/// How many bytes all files of a PDF may have together, unfolded.
constexpr size_t mostBytes = 64 << 20;

/// A file as it is when its filters are undone (`QPDFObjectHandle::pipeStreamData`).
std::string content(QPDFObjectHandle stream, size_t &room) {
  BoundedBytes bytes(room);
  bool isFiltered = false;
  stream.pipeStreamData(&bytes, &isFiltered, 0, qpdf_dl_all, false, false);
  if (bytes.isFull) throw std::runtime_error("the files that it carries are larger than 64 MB");
  if (!isFiltered) throw std::runtime_error("a file that it carries cannot be read");
  return bytes.bytes;
}
}  // namespace

int briefing_pdf_read(
    briefing_bytes input, briefing_pdf_file **files, size_t *count,
    briefing_pdf_findings *findings, char **failure) {
  std::vector<briefing_pdf_file> found;
  size_t room = mostBytes;
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(
        "briefing.pdf", reinterpret_cast<char const *>(input.data), input.size);
    for (auto const &[name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
      auto object = spec->getObjectHandle().getKey("/AFRelationship");
      auto bytes = content(spec->getEmbeddedFileStream(), room);
      found.push_back({
          copied(name), copied(object.isName() ? object.getName().substr(1) : ""),
          copiedBytes(bytes.data(), bytes.size()), bytes.size()});
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
