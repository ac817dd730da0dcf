#include "CCurl.h"

#include <pthread.h>
#include <stdlib.h>

CURLcode briefing_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode briefing_curl_set_encryption(CURL *handle, int is_required) {
  const long use = is_required ? (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE;
  const CURLcode code = curl_easy_setopt(handle, CURLOPT_USE_SSL, use);
  if (code != CURLE_OK) return code;
  return curl_easy_setopt(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
}

CURLcode briefing_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode briefing_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

CURLcode briefing_curl_set_reader(CURL *handle, curl_read_callback reader, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, reader);
  return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_READDATA, context);
}

CURLcode briefing_curl_set_observer(CURL *handle, curl_debug_callback observer, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, observer);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
  // libcurl calls the observer only when verbose; what it would print goes to the observer alone.
  return code != CURLE_OK ? code : curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

static size_t briefing_curl_drop(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes;
  (void)context;
  return size * count;
}

CURLcode briefing_curl_discard(CURL *handle) {
  return curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, briefing_curl_drop);
}

int briefing_curl_socket(CURL *handle) {
  curl_socket_t socket = CURL_SOCKET_BAD;
  return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK ? socket : -1;
}

CURLcode briefing_curl_set_error_text(CURL *handle, char *buffer) {
  return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

static CURLcode briefing_curl_started;

static void briefing_curl_start_once(void) {
  // libcurl would write the keys of each connection into the file that this names.
  unsetenv("SSLKEYLOGFILE");
  briefing_curl_started = curl_global_init(CURL_GLOBAL_DEFAULT);
}

CURLcode briefing_curl_start(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, briefing_curl_start_once);
  return briefing_curl_started;
}
