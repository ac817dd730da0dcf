#ifndef BRIEFING_METADATA_HH
#define BRIEFING_METADATA_HH

#include "CQPDF.h"

#include <string>

/// The XMP packet of a PDF/A-3a and PDF/UA-1 document, with the extension schema PDF/A wants for
/// `pdfuaid`.
std::string xmpPacket(briefing_pdf_information const &information);

/// `2024-05-28T00:00:00Z` as a PDF date, `D:20240528000000Z`.
std::string pdfDate(std::string const &iso);

#endif
