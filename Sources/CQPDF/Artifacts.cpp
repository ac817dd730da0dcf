#include "Artifacts.hh"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace {
bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool isWhite(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c) {
  return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

/// Reads a content stream operator by operator (ISO 32000-1, 7.8.2).
class Scanner {
 public:
  explicit Scanner(std::string_view content) : content(content) {}

  std::string wrapped() {
    out.reserve(content.size() + content.size() / 4);
    while (position < content.size()) readToken();
    emit(false);
    return std::move(out);
  }

 private:
  void readToken() {
    char const c = content[position];
    if (isWhite(c)) {
      ++position;
    } else if (c == '%') {
      position = std::min(content.find_first_of("\r\n", position), content.size());
    } else if (c == '(') {
      skipString();
    } else if (content.substr(position, 2) == "<<") {
      position += 2;
    } else if (c == '<') {
      position = std::min(content.find('>', position), content.size() - 1) + 1;
    } else if (c == '/') {
      auto const begin = position++;
      skipRegular();
      if (content.substr(begin, position - begin) == "/MCID") sawIdentifier = true;
    } else if (isDelimiter(c)) {
      ++position;
    } else {
      auto const begin = position;
      skipRegular();
      readWord(content.substr(begin, position - begin));
    }
  }

  void skipRegular() {
    while (position < content.size() && !isWhite(content[position]) &&
           !isDelimiter(content[position])) {
      ++position;
    }
  }

  void skipString() {
    int open = 0;
    for (; position < content.size(); ++position) {
      char const c = content[position];
      if (c == '\\') ++position;
      else if (c == '(') ++open;
      else if (c == ')' && --open == 0) break;
    }
    position = std::min(position + 1, content.size());
  }

  /// The data of an inline image, up to an `EI` that stands alone.
  void skipImageData() {
    for (++position; position + 1 < content.size(); ++position) {
      bool const ends = position + 2 >= content.size() || isWhite(content[position + 2]);
      if (isWhite(content[position - 1]) && content.substr(position, 2) == "EI" && ends) return;
    }
    position = content.size();
  }

  void readWord(std::string_view word) {
    char const c = word.front();
    bool const isNumber = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    if (isNumber || isOneOf(word, {"true", "false", "null"})) return;
    if (word == "ID") skipImageData();
    finishOperator(word);
    sawIdentifier = false;
  }

  void finishOperator(std::string_view name) {
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
    if (isOneOf(name, {"m", "l", "c", "v", "y", "h", "re", "W", "W*"})) {
      inPath = true;
      return;
    }
    if (inPath) {
      inPath = false;
      emit(depth == 0 && isOneOf(name, {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"}));
      return;
    }
    if (name == "BI" || name == "ID") return;
    emit(depth == 0 && isOneOf(name, {"Do", "sh", "EI"}));
  }

  /// Writes what has been read since the last time.
  void emit(bool wrapped) {
    if (wrapped) out += "/Artifact BMC\n";
    out += content.substr(written, position - written);
    if (wrapped) out += "\nEMC";
    written = position;
  }

  std::string_view content;
  std::string out;
  size_t position = 0;
  /// Where `out` ends in the content.
  size_t written = 0;
  /// The marked content that is open; true where it belongs to the structure (has an MCID). A
  /// ligature's `/Span` with its text does not.
  std::vector<bool> open;
  /// How many of `open` belong to the structure.
  int depth = 0;
  /// Whether the operands read since the last operator name an MCID.
  bool sawIdentifier = false;
  bool inText = false;
  bool inPath = false;
  /// Whether the text object being read holds marked content of its own.
  bool textIsMarked = false;
};
}  // namespace

std::string withArtifacts(std::string_view content) { return Scanner(content).wrapped(); }
