#ifndef BRIEFING_CQPDF_H
#define BRIEFING_CQPDF_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A stretch of bytes that the caller owns.
typedef struct {
  const uint8_t *data;
  size_t size;
} briefing_bytes;

/// What Cairo 1.16 cannot say of a structure element; in the order of the structure tree. Null for
/// what is not set.
typedef struct {
  const char *type;         // structure type as written, e.g. "TH"
  const char *alternative;  // /Alt; for a link the annotation's /Contents
  const char *language;     // /Lang
  const char *scope;        // /Scope of a header cell: "Column" or "Row"
  const char *identifier;   // /ID
  int columns;              // /ColSpan of a cell; 0 for one column
} briefing_pdf_element;

/// A file carried in the PDF as an associated file (PDF/A-3).
typedef struct {
  const char *name;
  const char *media_type;
  const char *description;
  const char *relationship;  // "Data", "Source", ...
  briefing_bytes content;
} briefing_pdf_attachment;

/// Document information: the same words go into Info and XMP.
typedef struct {
  const char *title;
  const char *author;
  const char *subject;
  const char *keywords;
  const char *language;
  const char *producer;
  const char *date;  // "2024-05-28T00:00:00Z"
} briefing_pdf_information;

/// What in a PDF leads somewhere or acts on its reader's machine.
typedef enum {
  BRIEFING_PDF_ADDRESS,     // an action leads to the address `name`
  BRIEFING_PDF_ACTION,      // an action of the kind `name`, which does more than lead somewhere
  BRIEFING_PDF_ENTRY,       // the entry `name`, which holds scripts, forms, media or further actions
  BRIEFING_PDF_ANNOTATION,  // an annotation of the kind `name`, which does more than show something
  BRIEFING_PDF_FILE,        // a file carried that is not in the list of files
  BRIEFING_PDF_DAMAGE       // what libqpdf had to guess, in words: other readers may guess otherwise
} briefing_pdf_finding_kind;

typedef struct {
  briefing_pdf_finding_kind kind;
  char *name;
  int object;  // the number of the object it stands in
} briefing_pdf_finding;

/// Things found; all memory is freed by `briefing_pdf_findings_free`.
typedef struct {
  briefing_pdf_finding *items;
  size_t count;
} briefing_pdf_findings;

void briefing_pdf_findings_free(briefing_pdf_findings findings);

/// Makes a tagged PDF of Cairo's conform to PDF/UA-1 and PDF/A-3a with libqpdf.
///
/// Returns 0 and sets `output` to bytes the caller frees with `free` and `findings` to what in them
/// leads somewhere or acts; or 1 and sets `failure` to a message the caller frees with `free`.
int briefing_pdf_finish(
    briefing_bytes input, const briefing_pdf_information *information,
    const briefing_pdf_element *elements, size_t element_count,
    const briefing_pdf_attachment *attachments, size_t attachment_count,
    briefing_bytes color_profile, uint8_t **output, size_t *output_size,
    briefing_pdf_findings *findings, char **failure);

/// A file found in a PDF; all memory is freed by `briefing_pdf_files_free`.
typedef struct {
  char *name;
  char *relationship;  // "Data", "Source", ...; empty for none
  uint8_t *data;
  size_t size;
} briefing_pdf_file;

/// Reads the files carried in a PDF, sorted by name, and what in it leads somewhere or acts.
///
/// Returns 0 and sets `files` and `findings`, or 1 and sets `failure` to a message the caller frees
/// with `free`.
int briefing_pdf_read(
    briefing_bytes input, briefing_pdf_file **files, size_t *count,
    briefing_pdf_findings *findings, char **failure);

void briefing_pdf_files_free(briefing_pdf_file *files, size_t count);

#ifdef __cplusplus
}
#endif

#endif
