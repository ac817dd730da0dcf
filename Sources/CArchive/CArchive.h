#include <archive.h>
#include <archive_entry.h>

// What Swift cannot see: macros with casts.

enum {
  briefing_archive_file = 0100000,
  briefing_archive_folder = 0040000,
  briefing_archive_link = 0120000,
};

_Static_assert((int)AE_IFREG == (int)briefing_archive_file, "AE_IFREG");
_Static_assert((int)AE_IFDIR == (int)briefing_archive_folder, "AE_IFDIR");
_Static_assert((int)AE_IFLNK == (int)briefing_archive_link, "AE_IFLNK");
