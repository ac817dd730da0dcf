internal import Glibc

/// A program that is given bytes and watched until it ends.
enum SubmittingProcess {
  /// How it ended.
  enum Ending: Sendable, Hashable {
    /// By itself, with an exit code and what it said.
    case exit(Int32, String)
    /// By a signal, or because it took too long.
    case killed(String)
    /// It never ran.
    case notStarted(String)
  }

  static func isExecutable(_ path: String) -> Bool {
    path.hasPrefix("/") && access(path, X_OK) == 0
  }

  /// Runs a program with an environment of nothing but a search path, and waits for it.
  ///
  /// Its input and output are one socket: unlike a pipe, a socket that nobody reads raises no
  /// signal in this process.
  static func run(_ arguments: [String], input: [UInt8], timeout: Int) -> Ending {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { return .notStarted(String(cString: strerror(errno))) }
    let ours = ends[0]
    defer { close(ours) }
    let started = start(arguments, connectedTo: ends[1])
    close(ends[1])
    guard case .success(let process) = started else {
      if case .failure(let error) = started { return .notStarted(error.reason) }
      return .notStarted("")
    }
    var watch = Watch(process: process, descriptor: ours, deadline: now() + timeout * 1000)
    watch.feed(input)
    return watch.wait(timeout)
  }

  private struct StartError: Error {
    var reason: String
  }

  private static func start(
    _ arguments: [String], connectedTo descriptor: Int32
  ) -> Result<pid_t, StartError> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for standard in 0...2 {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(standard))
    }
    // A thread of ours may hold signals back; the program must not.
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = arguments.map { strdup($0) } + [nil]
    let variables = [strdup("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), strdup("LC_ALL=C"), nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, words, variables)
    return code == 0
      ? .success(process) : .failure(StartError(reason: String(cString: strerror(code))))
  }

  /// Milliseconds of a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private struct Watch {
    let process: pid_t
    let descriptor: Int32
    let deadline: Int
    private var output: [UInt8] = []

    init(process: pid_t, descriptor: Int32, deadline: Int) {
      self.process = process
      self.descriptor = descriptor
      self.deadline = deadline
    }

    mutating func feed(_ input: [UInt8]) {
      var offset = 0
      while offset < input.count, now() < deadline {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT | POLLIN), revents: 0)
        guard poll(&request, 1, 100) >= 0 else { continue }
        if request.revents & Int16(POLLIN) != 0 { listen() }
        guard request.revents & Int16(POLLOUT | POLLHUP | POLLERR) != 0 else { continue }
        let count = input[offset...].withUnsafeBytes {
          send(
            descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
          )
        }
        if count > 0 { offset += count } else if errno != EAGAIN && errno != EINTR { break }
      }
      shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Keeps the first of what the program says, and reads the rest so that it can go on.
    private mutating func listen() {
      var chunk = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
        guard count > 0 else { return }
        output += chunk[..<min(count, max(0, 500 - output.count))]
      }
    }

    mutating func wait(_ timeout: Int) -> Ending {
      var status: Int32 = 0
      while true {
        let ended = waitpid(process, &status, WNOHANG)
        listen()
        if ended == process { break }
        if ended < 0, errno != EINTR { return .killed("the program was lost") }
        if now() >= deadline {
          kill(process, SIGKILL)
          waitpid(process, &status, 0)
          return .killed("the program did not end in \(timeout) seconds")
        }
        usleep(5000)
      }
      let signal = status & 0x7F
      guard signal == 0 else { return .killed("the program was ended by signal \(signal)") }
      let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
      return .exit((status >> 8) & 0xFF, words.joined(separator: " "))
    }
  }
}
