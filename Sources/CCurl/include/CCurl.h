#ifndef BRIEFING_CCURL_H
#define BRIEFING_CCURL_H

/// The version of libcurl in use, e.g. "7.88.1" (curl_version_info).
const char *briefing_curl_version(void);

#endif
