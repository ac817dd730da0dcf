#ifndef BRIEFING_BOUNDED_BYTES_HH
#define BRIEFING_BOUNDED_BYTES_HH

#include <qpdf/Pipeline.hh>

#include <stdexcept>
#include <string>

/// Takes the bytes of a stream until there is no more room: a few bytes may unfold to any size.
class BoundedBytes : public Pipeline {
 public:
  /// `room` is how many bytes there may be; what is taken is taken off it.
  explicit BoundedBytes(size_t &room) : Pipeline("bounded bytes", nullptr), room(room) {}

  void write(unsigned char const *data, size_t size) override {
    if (isFull || size > room) {
      isFull = true;
      // libqpdf ends the reading of this stream, and makes a warning of it.
      throw std::length_error("there is no room for more");
    }
    room -= size;
    bytes.append(reinterpret_cast<char const *>(data), size);
  }

  void finish() override {}

  /// What was taken.
  std::string bytes;
  /// Whether there was more than there is room for.
  bool isFull = false;

 private:
  size_t &room;
};

#endif
