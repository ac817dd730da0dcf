#ifndef BRIEFING_ACTIVE_CONTENT_HH
#define BRIEFING_ACTIVE_CONTENT_HH

#include "CQPDF.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

/// Something found in a PDF, with the number of the object it stands in.
struct Finding {
  briefing_pdf_finding_kind kind;
  std::string name;
  int object;
};

/// Everything in a document that leads somewhere or acts: every address, and whatever is no link to
/// a place or an address.
///
/// Looks at every object of the file, whether or not something refers to it.
std::vector<Finding> activeContent(QPDF &pdf);

/// A copy for C, freed by `briefing_pdf_findings_free`.
briefing_pdf_findings copied(std::vector<Finding> const &findings);

#endif
