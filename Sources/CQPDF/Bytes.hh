#ifndef BRIEFING_BYTES_HH
#define BRIEFING_BYTES_HH

#include <qpdf/Buffer.hh>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>

/// A copy that the caller frees with `free`.
inline char *copied(std::string const &text) {
  auto *copy = static_cast<char *>(std::malloc(text.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

/// A copy that the caller frees with `free`.
inline uint8_t *copiedBytes(std::string const &bytes) {
  auto *copy = static_cast<uint8_t *>(std::malloc(bytes.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  std::memcpy(copy, bytes.data(), bytes.size());
  return copy;
}

/// A copy that the caller frees with `free`.
inline uint8_t *copiedBytes(Buffer const &buffer) {
  auto *copy = static_cast<uint8_t *>(std::malloc(buffer.getSize() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  if (buffer.getSize() > 0) std::memcpy(copy, buffer.getBuffer(), buffer.getSize());
  return copy;
}

#endif
