#include "Artifacts.hh"

#include <set>

namespace {
std::set<std::string> const pathConstruction{"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
std::set<std::string> const pathPainting{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
}  // namespace

void ArtifactFilter::handleToken(QPDFTokenizer::Token const &token) {
  held.push_back(token);
  if (token.getType() == QPDFTokenizer::tt_inline_image) {
    inInlineImage = true;
    return;
  }
  if (token.getType() == QPDFTokenizer::tt_name && token.getValue() == "/MCID") {
    sawIdentifier = true;
  }
  if (token.getType() != QPDFTokenizer::tt_word) return;
  finishOperator(token.getValue());
  sawIdentifier = false;
}

void ArtifactFilter::finishOperator(std::string const &name) {
  if (name == "BMC" || name == "BDC") {
    if (inText && depth == 0 && sawIdentifier) textIsMarked = true;
    open.push_back(sawIdentifier);
    if (sawIdentifier) ++depth;
  } else if (name == "EMC" && !open.empty()) {
    if (open.back()) --depth;
    open.pop_back();
  }
  if (inText) {
    if (name == "ET") {
      inText = false;
      emit(depth == 0 && !textIsMarked);
    }
    return;
  }
  if (name == "BT") {
    inText = true;
    textIsMarked = depth > 0;
    return;
  }
  if (pathConstruction.count(name) > 0) {
    inPath = true;
    return;
  }
  if (inPath) {
    inPath = false;
    emit(depth == 0 && pathPainting.count(name) > 0);
    return;
  }
  if (name == "BI" || name == "ID") return;
  if (name == "EI") {
    inInlineImage = false;
    emit(depth == 0);
    return;
  }
  emit(depth == 0 && (name == "Do" || name == "sh"));
}

void ArtifactFilter::emit(bool wrapped) {
  if (wrapped) write("/Artifact BMC\n");
  for (auto const &token : held) writeToken(token);
  if (wrapped) write("\nEMC");
  held.clear();
}

void ArtifactFilter::handleEOF() { emit(false); }
