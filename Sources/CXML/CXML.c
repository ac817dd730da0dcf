#include "CXML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

struct state {
  const struct cxml_listener *listener;
  htmlParserCtxtPtr context;
};

static void begin(void *data, const xmlChar *name, const xmlChar **attributes) {
  struct state *state = data;
  if (state->listener->begin(state->listener->reader, (const char *)name,
                             (const char *const *)attributes) != 0) {
    xmlStopParser(state->context);
  }
}

static void end(void *data, const xmlChar *name) {
  struct state *state = data;
  state->listener->end(state->listener->reader, (const char *)name);
}

static void characters(void *data, const xmlChar *characters, int count) {
  struct state *state = data;
  xmlParserInputPtr input = state->context->input;
  size_t place = input == NULL ? 0 : input->consumed + (size_t)(input->cur - input->base);
  state->listener->characters(state->listener->reader, (const char *)characters, (size_t)count,
                              place);
}

void cxml_read_html(const char *page, size_t count, const struct cxml_listener *listener) {
  if (count == 0 || count > INT_MAX) return;
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(page, (int)count);
  if (context == NULL) return;
  struct state state = {listener, context};
  htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  memset(context->sax, 0, sizeof(*context->sax));
  context->sax->startElement = begin;
  context->sax->endElement = end;
  context->sax->characters = characters;
  context->sax->ignorableWhitespace = characters;
  context->userData = &state;
  htmlParseDocument(context);
  htmlFreeParserCtxt(context);
}
