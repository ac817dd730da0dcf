#ifndef BRIEFING_CSYSTEM_H
#define BRIEFING_CSYSTEM_H

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE). Returns 0, or errno.
int briefing_exchange(const char *first, const char *second);

#endif
