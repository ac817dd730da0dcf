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
inline uint8_t *copiedBytes(void const *bytes, size_t size) {
  auto *copy = static_cast<uint8_t *>(std::malloc(size + 1));
  if (copy == nullptr) throw std::bad_alloc();
  if (size > 0) std::memcpy(copy, bytes, size);
  return copy;
}

/// A copy that the caller frees with `free`.
inline uint8_t *copiedBytes(Buffer const &buffer) {
  return copiedBytes(buffer.getBuffer(), buffer.getSize());
}

#endif
