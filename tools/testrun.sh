# Sourced by ./test: the file of notes about what was skipped, and the tests with those notes at the
# end. Tests and the scripts that ./test calls add to it (`SkipNotes`, `skip` of tools/setup.sh).
export SKIP_NOTES=$PWD/.build/skipped
: >"$SKIP_NOTES"

# Runs the tests. Their last line is the last one here, too, below what was skipped.
run_tests() {
  local log=.build/test.log status=0
  swift test "$@" 2>&1 | tee "$log" || status=$?
  LC_ALL=C sort -u "$SKIP_NOTES"
  grep -a 'Test run with' "$log" | tail -n 1 || true
  return "$status"
}
