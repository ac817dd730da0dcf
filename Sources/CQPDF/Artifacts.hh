#ifndef BRIEFING_ARTIFACTS_HH
#define BRIEFING_ARTIFACTS_HH

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

/// Wraps every painting sequence outside marked content in `/Artifact BMC ... EMC`: a text object, a
/// path up to its painting operator, an image or form, a shading, an inline image.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter {
 public:
  void handleToken(QPDFTokenizer::Token const &token) override;
  void handleEOF() override;

 private:
  void finishOperator(std::string const &name);
  void emit(bool wrapped);

  /// Operands and operators of the sequence that is being read.
  std::vector<QPDFTokenizer::Token> held;
  /// The marked content that is open; true where it belongs to the structure (has an MCID). A
  /// ligature's `/Span` with its text does not.
  std::vector<bool> open;
  /// How many of `open` belong to the structure.
  int depth = 0;
  /// Whether the operands read since the last operator name an MCID.
  bool sawIdentifier = false;
  bool inText = false;
  bool inPath = false;
  bool inInlineImage = false;
  /// Whether the text object being read holds marked content of its own.
  bool textIsMarked = false;
};

#endif
