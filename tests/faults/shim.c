/* A library put before the C library by LD_PRELOAD. It sees every change that a program makes to its files, and can
 * make one of them fail.
 *
 *   PLURIEL_TRACE=FILE                adds the changes to a file, and what is said on standard output
 *   PLURIEL_FAULT="KIND N [ENDING]"   the N-th call of a kind fails, on files and folders whose path has this ending;
 *                                     "N+": and all after it
 *
 * Kinds: sync_eio, write_eio, write_full (no space), write_short (half is written), sync_lie (nothing is synced, yet
 * success is said).
 *
 * A record is: kind, length of the path (2 bytes), offset (8), length of the data (8), path, data; little-endian. Kinds:
 *   C a file is made   W written   T cut or extended to "offset"   S a file is synced   D a folder is synced
 *   F a sync of a file failed   U a name is removed   A standard output
 *
 * Not seen: memory maps (the -shm file, which recovery makes anew) and renames (the journal makes none).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name, type) ((type)dlsym(RTLD_NEXT, name))

typedef ssize_t (*write_call)(int, const void *, size_t);
typedef ssize_t (*pwrite_call)(int, const void *, size_t, off64_t);
typedef int (*sync_call)(int);
typedef int (*truncate_call)(int, off64_t);
typedef int (*unlink_call)(const char *);
typedef int (*open_call)(const char *, int, ...);
typedef int (*openat_call)(int, const char *, int, ...);

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int trace = -1;
static char fault[16];
static char ending[64];
static long fails_at = -1;
static int fails_after;
static long seen;

__attribute__((constructor)) static void start(void) {
    const char *path = getenv("PLURIEL_TRACE");
    const char *told = getenv("PLURIEL_FAULT");
    char number[16] = "";
    if (told && sscanf(told, "%15s %15s %63s", fault, number, ending) >= 2) {
        fails_at = atol(number);
        fails_after = strchr(number, '+') != NULL;
    }
    if (path)
        trace = REAL("open", open_call)(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
}

/* A program that ends while another of its threads writes a record would leave half of it: the end waits for the lock, and
 * keeps it. */
__attribute__((destructor)) static void end(void) { pthread_mutex_lock(&lock); }

/* What a descriptor stands for; 0 for anything but a file or a folder. */
static mode_t name_of(int fd, char *path, size_t size) {
    char link[40];
    struct stat about;
    if (fstat(fd, &about) != 0 || !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0 || path[0] != '/')
        return 0;
    path[length] = 0;
    return about.st_mode & S_IFMT;
}

static int ends_so(const char *path) {
    size_t all = strlen(path), end = strlen(ending);
    return end <= all && strcmp(path + all - end, ending) == 0;
}

/* Whether this call is the one to fail. Called under the lock. */
static int fails(const char *kind, int fd) {
    char path[4096];
    if (fails_at < 0 || strcmp(kind, fault) != 0 || fd == trace)
        return 0;
    if (name_of(fd, path, sizeof path) == 0 || !ends_so(path))
        return 0;
    seen++;
    return fails_after ? seen >= fails_at : seen == fails_at;
}

static void put(const void *bytes, size_t length) {
    const char *from = bytes;
    while (length > 0) {
        ssize_t put = REAL("write", write_call)(trace, from, length);
        if (put <= 0)
            abort();
        from += put;
        length -= (size_t)put;
    }
}

/* Called under the lock, after the call that it tells of. */
static void record(char kind, const char *path, uint64_t offset, const void *data, uint64_t length) {
    uint16_t path_length = (uint16_t)strlen(path);
    if (trace < 0)
        return;
    int before = errno;
    put(&kind, 1);
    put(&path_length, 2);
    put(&offset, 8);
    put(&length, 8);
    put(path, path_length);
    put(data, length);
    errno = before;
}

static void record_fd(char kind, int fd, uint64_t offset, const void *data, uint64_t length) {
    char path[4096];
    if (trace < 0 || fd == trace)
        return;
    mode_t mode = name_of(fd, path, sizeof path);
    if (mode == S_IFREG)
        record(kind, path, offset, data, length);
    else if (mode == S_IFDIR && kind == 'S')
        record('D', path, 0, "", 0);
}

/* How much of a write is done: all, half, or nothing (with errno). */
static ssize_t allowed(int fd, size_t length) {
    errno = fails("write_eio", fd) ? EIO : fails("write_full", fd) ? ENOSPC : 0;
    if (errno)
        return -1;
    return fails("write_short", fd) && length > 1 ? (ssize_t)(length / 2) : (ssize_t)length;
}

ssize_t write(int fd, const void *data, size_t length) {
    pthread_mutex_lock(&lock);
    ssize_t done = allowed(fd, length);
    if (done >= 0) {
        off_t offset = lseek(fd, 0, SEEK_CUR);
        done = REAL("write", write_call)(fd, data, (size_t)done);
        if (done > 0 && fd == STDOUT_FILENO)
            record('A', "", 0, data, (uint64_t)done);
        else if (done > 0)
            record_fd('W', fd, (uint64_t)offset, data, (uint64_t)done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    pthread_mutex_lock(&lock);
    ssize_t done = allowed(fd, length);
    if (done >= 0) {
        done = REAL("pwrite64", pwrite_call)(fd, data, (size_t)done, offset);
        if (done > 0)
            record_fd('W', fd, (uint64_t)offset, data, (uint64_t)done);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }

static int sync_with(const char *call, int fd) {
    int done = 0;
    pthread_mutex_lock(&lock);
    if (fails("sync_eio", fd)) {
        record_fd('F', fd, 0, "", 0);
        errno = EIO;
        done = -1;
    } else if (!fails("sync_lie", fd)) {
        done = REAL(call, sync_call)(fd);
        if (done == 0)
            record_fd('S', fd, 0, "", 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd) { return sync_with("fsync", fd); }

int fdatasync(int fd) { return sync_with("fdatasync", fd); }

int ftruncate64(int fd, off64_t length) {
    pthread_mutex_lock(&lock);
    int done = REAL("ftruncate64", truncate_call)(fd, length);
    if (done == 0)
        record_fd('T', fd, (uint64_t)length, "", 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int unlink(const char *path) {
    pthread_mutex_lock(&lock);
    int done = REAL("unlink", unlink_call)(path);
    if (done == 0)
        record('U', path, 0, "", 0);
    pthread_mutex_unlock(&lock);
    return done;
}

static int open_with(int folder, const char *path, int flags, mode_t mode) {
    pthread_mutex_lock(&lock);
    int made = (flags & O_CREAT) && faccessat(folder, path, F_OK, 0) != 0;
    int fd = REAL("openat", openat_call)(folder, path, flags, mode);
    if (fd >= 0 && made)
        record_fd('C', fd, 0, "", 0);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE_OF(flags, mode)                                                                                           \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

int open(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_with(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_with(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_with(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_with(folder, path, flags, mode);
}
