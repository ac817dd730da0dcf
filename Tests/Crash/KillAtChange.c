// Preloaded into the program by a test: kills it with SIGKILL at its nth change of a file below a
// folder, and at a write after half of the bytes. KILL_BELOW names the folder, KILL_AT the number.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_meant(const char *path) {
  const char *folder = getenv("KILL_BELOW");
  // SQLite has its own tests of such moments; here it is the editions that count.
  return folder && strncmp(path, folder, strlen(folder)) == 0 && !strstr(path, "ledger.");
}

static int is_now(const char *path) {
  static int count = 0;
  if (!is_meant(path)) return 0;
  const char *at = getenv("KILL_AT");
  return at && ++count == atoi(at);
}

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t (*real)(int, const void *, size_t) =
      (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length > 0) {
    path[length] = 0;
    if (is_now(path)) {
      real(file, bytes, count / 2);
      kill(getpid(), SIGKILL);
    }
  }
  return real(file, bytes, count);
}

int rename(const char *from, const char *to) {
  if (is_now(to)) kill(getpid(), SIGKILL);
  return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
}

int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
  if (is_now(to)) kill(getpid(), SIGKILL);
  return ((int (*)(int, const char *, int, const char *, unsigned))dlsym(RTLD_NEXT, "renameat2"))(
      a, from, b, to, flags);
}

int symlink(const char *target, const char *path) {
  if (is_now(path)) kill(getpid(), SIGKILL);
  return ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "symlink"))(target, path);
}
