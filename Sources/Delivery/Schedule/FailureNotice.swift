/// What a unit starts when a run or a check has failed: it tells a person.
///
/// Mail goes past the program, as the program's own way of sending may be what failed. So there is a
/// shell, with a script that never changes: every value reaches it as an argument.
struct FailureNotice {
  /// The name of the units, without ending.
  let name: String
  /// Whom to tell; `nil` for the journal alone.
  let owner: String?
  /// The sendmail program; without it the journal is told.
  let sendmail: String

  /// The script: `$1` is the units' name, `$2` the sendmail program, `$3`, which may be missing, the
  /// owner's address.
  static let script = """
    if [ $# -eq 3 ] && [ -x "$2" ]; then \
    { printf "%s\\n" "To: $3" "Subject: $1 failed" ""; \
    systemctl status --no-pager --lines=50 "$1.service" "$1-check.service"; } | "$2" -i -t; \
    else printf "%s\\n" "$1 failed" | systemd-cat -p err -t briefing; fi
    """

  /// The command and its arguments.
  var command: [String] {
    ["/bin/sh", "-c", Self.script, "briefing-failed", name, sendmail] + (owner.map { [$0] } ?? [])
  }

  /// What the notice may not do. A sendmail may be setuid or setgid, as Exim's and Postfix's helper
  /// are, so nothing that implies NoNewPrivileges= stands here; and it writes below /var.
  static let hardening = [
    "SupplementaryGroups=systemd-journal", "UMask=0077", "ProtectSystem=full",
    "ProtectHome=read-only", "PrivateTmp=yes", "ProtectControlGroups=yes", "RemoveIPC=yes",
    "KeyringMode=private", "MemoryMax=256M", "TasksMax=64",
  ]
}
