#ifndef BRIEFING_ARTIFACTS_HH
#define BRIEFING_ARTIFACTS_HH

#include <string>
#include <string_view>

/// The content of a page with every painting sequence outside marked content in
/// `/Artifact BMC ... EMC`: a text object, a path up to its painting operator, an image or form, a
/// shading, an inline image.
///
/// Reads the content itself: libqpdf's token filters take ten times as long, for strings of each token.
std::string withArtifacts(std::string_view content);

#endif
