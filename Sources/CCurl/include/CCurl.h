#ifndef BRIEFING_CCURL_H
#define BRIEFING_CCURL_H

#include <curl/curl.h>

// Swift cannot call functions with variable arguments, so each kind of argument has its own.

/// curl_easy_setopt with a number.
CURLcode briefing_curl_set_number(CURL *handle, CURLoption option, long value);

/// How a connection is secured: by TLS 1.2 or newer, or, unless that is asked for, not at all. The
/// constants are of an enumeration in libcurl 7 and plain numbers in 8, which Swift sees as two types.
CURLcode briefing_curl_set_encryption(CURL *handle, int is_required);

/// curl_easy_setopt with a text, which libcurl copies.
CURLcode briefing_curl_set_text(CURL *handle, CURLoption option, const char *value);

/// curl_easy_setopt with a list, which the caller keeps until the handle is gone.
CURLcode briefing_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);

/// curl_easy_setopt of CURLOPT_READFUNCTION and CURLOPT_READDATA.
CURLcode briefing_curl_set_reader(CURL *handle, curl_read_callback reader, void *context);

/// curl_easy_setopt of CURLOPT_DEBUGFUNCTION, CURLOPT_DEBUGDATA and CURLOPT_VERBOSE.
CURLcode briefing_curl_set_observer(CURL *handle, curl_debug_callback observer, void *context);

/// curl_easy_setopt of CURLOPT_WRITEFUNCTION with one that drops what the server says.
CURLcode briefing_curl_discard(CURL *handle);

/// curl_easy_getinfo of CURLINFO_ACTIVESOCKET: the socket still open, or -1.
int briefing_curl_socket(CURL *handle);

/// curl_easy_setopt of CURLOPT_ERRORBUFFER: CURL_ERROR_SIZE bytes that outlive the handle.
CURLcode briefing_curl_set_error_text(CURL *handle, char *buffer);

/// curl_global_init with what SMTP and HTTPS need, once; the environment's SSLKEYLOGFILE is ignored.
CURLcode briefing_curl_start(void);

#endif
