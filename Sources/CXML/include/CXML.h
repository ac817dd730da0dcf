#ifndef CXML_H
#define CXML_H

#include <stddef.h>

// libxml2's HTML parser behind plain C: its own headers name ICU's, which Swift's Foundation has
// another copy of.

// What is told of a page. A function that returns other than 0 ends the reading.
struct cxml_listener {
  void *reader;
  // An element begins; `attributes` are names and values in turn, ended by NULL, or NULL.
  int (*begin)(void *reader, const char *name, const char *const *attributes);
  // An element ends, also where the page only implies it.
  void (*end)(void *reader, const char *name);
  // A run of characters in UTF-8; `end` is the offset in the page at which the parser stands.
  void (*characters)(void *reader, const char *characters, size_t count, size_t end);
};

// Reads a page in UTF-8 without building a tree, without the network, whatever encoding it declares.
void cxml_read_html(const char *page, size_t count, const struct cxml_listener *listener);

#endif
