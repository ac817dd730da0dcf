// The C and C++ shims alone, below AddressSanitizer and UndefinedBehaviorSanitizer: `tools/sanitize`
// builds this file with them and gives it the seeds of the readers, whole, cut and changed.
#include "../../Sources/CMath/include/CMath.h"
#include "../../Sources/CQPDF/include/CQPDF.h"
extern "C" {
#include "../../Sources/CXML/include/CXML.h"
}

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

static void readPDF(std::string const &bytes) {
  briefing_bytes input = {reinterpret_cast<uint8_t const *>(bytes.data()), bytes.size()};
  briefing_pdf_file *files = nullptr;
  size_t count = 0;
  briefing_pdf_findings findings = {nullptr, 0};
  char *failure = nullptr;
  if (briefing_pdf_read(input, &files, &count, &findings, &failure) == 0) {
    briefing_pdf_files_free(files, count);
    briefing_pdf_findings_free(findings);
  }
  std::free(failure);
}

static void finishPDF(std::string const &bytes) {
  briefing_bytes input = {reinterpret_cast<uint8_t const *>(bytes.data()), bytes.size()};
  briefing_pdf_element element = {"P", "words", "en", nullptr, "id", 2};
  briefing_pdf_element elements[] = {element, element, element};
  briefing_pdf_attachment file = {"a", "text/csv", "a file", "Data", input};
  briefing_pdf_information information = {"t", "a", "s", "k", "en", "p", "2024-05-28T00:00:00Z"};
  uint8_t *output = nullptr;
  size_t size = 0;
  briefing_pdf_findings findings = {nullptr, 0};
  char *failure = nullptr;
  briefing_pdf_finish(input, &information, elements, 3, &file, 1, input, &output, &size, &findings,
                      &failure);
  std::free(output);
  briefing_pdf_findings_free(findings);
  std::free(failure);
}

static int begin(void *, char const *name, char const *const *attributes) {
  for (; attributes != nullptr && *attributes != nullptr; ++attributes) {
    if (**attributes == '\0') return 0;
  }
  return name[0] == 'z';
}
static void end(void *, char const *) {}
static void characters(void *, char const *, size_t, size_t) {}

static void readPage(std::string const &bytes) {
  cxml_listener listener = {nullptr, begin, end, characters};
  cxml_read_html(bytes.data(), bytes.size(), &listener);
}

static void read(std::string const &bytes) {
  readPDF(bytes);
  finishPDF(bytes);
  readPage(bytes);
}

/// Every function of CMath at the edges of what a double holds, counts up to a million. From about 1e15
/// on Boost's continued fraction of the beta distribution counts its own steps past what an int holds.
static void compute() {
  double const edges[] = {0, -0.0, 1, -1, 0.5, 1e-300, 1e6,
                          std::numeric_limits<double>::infinity(),
                          std::numeric_limits<double>::quiet_NaN()};
  for (double a : edges) {
    briefing_normal_quantile(a);
    briefing_normal_survival(a);
    for (double b : edges) {
      briefing_poisson_cdf(a, b);
      briefing_poisson_survival(a, b);
      briefing_poisson_pdf(a, b);
      briefing_chi_squared_survival(a, b);
      for (double c : edges) {
        briefing_gamma_quantile(a, b, c);
        briefing_beta_quantile(a, b, c);
        briefing_binomial_cdf(a, b, c);
        briefing_binomial_survival(a, b, c);
        briefing_binomial_pdf(a, b, c);
      }
    }
  }
  for (unsigned a : {0u, 1u, 5u, 1000u}) {
    for (unsigned b : {0u, 1u, 5u, 1000u}) briefing_hypergeometric_pdf(a, b, b, 1000u);
  }
}

int main(int count, char **names) {
  compute();
  for (int index = 1; index < count; ++index) {
    std::ifstream file(names[index], std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    read(bytes);
    for (size_t step = 1; step < 64; ++step) {
      size_t place = bytes.size() * step / 64;
      if (place >= bytes.size()) continue;
      read(bytes.substr(0, place));
      std::string changed = bytes;
      changed[place] = static_cast<char>(changed[place] ^ (1 << (step % 8)));
      read(changed);
    }
  }
  std::printf("%d files, each whole, cut 63 times and changed 63 times\n", count - 1);
}
