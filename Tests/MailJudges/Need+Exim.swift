internal import Glibc
public import Needs

extension Need {
  /// Debian's Exim, and the right to start it: it changes to its own user.
  public static let exim = Need("exim4-daemon-light, started by root", installedByTest: false) {
    geteuid() == 0 && access(EximServer.program, X_OK) == 0 && getpwnam("Debian-exim") != nil
  }
}
