"""A Debian package of the release build: `make` is what tools/package deb calls."""
import gzip
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

# What the program opens at run time and no linker knows of: certificates of mail servers, fonts, hyphenation, the
# colour profile, time zones. The names are those of tools/setup.sh where that has them.
OPENED = ["ca-certificates", "fonts-noto-core", "fonts-paratype", "hyphen-be", "hyphen-en-us", "hyphen-ru",
          "icc-profiles-free", "tzdata"]

CONTROL = """Package: briefing
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Suggests: default-mta | mail-transport-agent, cron | systemd
Section: text
Priority: optional
Description: briefings on the relations of two countries, from records to PDF
 Makes multi-page briefing documents from a desk's record files and report
 definitions: how trade between two countries grew, how often their leaders
 and ministers met, what was claimed and whether it holds.
 .
 Output is PDF (tagged, PDF/UA-1 and PDF/A-3a), HTML, JSON, charts and
 e-mail; every printed number and sentence can be traced to its records.
 Runs unattended from cron or systemd.
"""

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: briefing

Files: *
Copyright: 2026 the authors of briefing
License: Apache-2.0
 On Debian systems, the full text of the Apache License, Version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.

Files: usr/bin/briefing
Copyright: 2026 the authors of briefing
 2014-2026 Apple Inc. and the Swift project authors
 2015-2026 Gwendal Roué (GRDB.swift)
 2016-2026 JP Simard (Yams)
 2006-2016 Kirill Simonov (libyaml, which Yams carries)
License: Apache-2.0 and Expat
 Swift's standard library and Foundation, and swift-argument-parser, are linked
 into the program; they are under the Apache License, Version 2.0, with the
 runtime library exception. GRDB.swift, Yams and libyaml are under the Expat license:
 .
 Permission is hereby granted, free of charge, to any person obtaining a copy
 of this software and associated documentation files (the "Software"), to deal
 in the Software without restriction, including without limitation the rights
 to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 copies of the Software, and to permit persons to whom the Software is
 furnished to do so, subject to the following conditions:
 .
 The above copyright notice and this permission notice shall be included in
 all copies or substantial portions of the Software.
 .
 THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 SOFTWARE.
"""

# For those who want an account of its own for a desk: systemd-sysusers with this file makes it. The package makes none.
SYSUSERS = 'u briefing - "Desks of briefing" /var/lib/briefing\n'

# Yams, the reader of YAML that is linked in, carries its own copy of libyaml.
OVERRIDES = "briefing: embedded-library libyaml *\n"

COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/briefing",
    "zsh": "usr/share/zsh/vendor-completions/_briefing",
    "fish": "usr/share/fish/vendor_completions.d/briefing.fish",
}


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, text=True, **more).stdout.strip()


def zipped(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def last_change(root):
    """The time of the last commit; that of the changelog where there is no history."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False)
    return asked.stdout.strip() or str(int((root / "CHANGELOG.md").stat().st_mtime))


def release():
    """`deb12` on Debian 12: packages of two releases differ in what they depend on."""
    lines = pathlib.Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    values = {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}
    return "deb" + values.get("VERSION_ID", "0")


def maintainer():
    return f"{os.environ.get('DEBFULLNAME', 'briefing')} <{os.environ.get('DEBEMAIL', 'briefing@packages.invalid')}>"


def program(root, tree):
    """The release build without symbols and without a place where libraries are looked for first."""
    built = root / ".build" / "release" / "briefing"
    installed = tree / "usr/bin/briefing"
    installed.parent.mkdir(parents=True)
    run("strip", "--strip-unneeded", "--remove-section=.comment", "-o", installed, built)
    run("chrpath", "--delete", installed)
    data = installed.read_bytes()
    if str(root).encode() in data:
        sys.exit("tools/package: the program holds the path it was built at")
    for shell, place in COMPLETIONS.items():
        path = tree / place
        path.parent.mkdir(parents=True, exist_ok=True)
        script = run(built, "--generate-completion-script", shell)
        path.write_text(re.sub(r"^#!.*\n", "", script) + "\n", encoding="utf-8")


def files(root, tree, version, date):
    """Layouts, schemas, themes and the table of fonts; manual, documents, and the example as a desk to copy."""
    share, documents = tree / "usr/share/briefing", tree / "usr/share/doc/briefing"
    plain = shutil.ignore_patterns("*.py", "__pycache__")
    shutil.copytree(root / "layouts", share / "layouts")
    shutil.copytree(root / "fonts", share / "fonts", ignore=shutil.ignore_patterns("README.md"))
    shutil.copytree(root / "docs", documents / "docs", ignore=shutil.ignore_patterns("briefing.1"))
    example = documents / "examples" / "desk"
    shutil.copytree(root / "data", example / "data", ignore=plain)
    shutil.copytree(root / "layouts", example / "layouts")
    shutil.copy(root / "desk.yaml", example / "desk.yaml")
    shutil.copy(root / "README.md", documents / "README.md")
    (documents / "examples" / "briefing.sysusers").write_text(SYSUSERS, encoding="utf-8")
    (documents / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    overrides = tree / "usr/share/lintian/overrides/briefing"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES, encoding="utf-8")
    zipped(tree / "usr/share/man/man1/briefing.1.gz", (root / "docs/briefing.1").read_bytes())
    zipped(documents / "changelog.gz", (root / "CHANGELOG.md").read_bytes())
    entry = (f"briefing ({version}) unstable; urgency=medium\n\n  * See changelog.gz.\n\n"
             f" -- {maintainer()}  {date}\n")
    zipped(documents / "changelog.Debian.gz", entry.encode())


def depends(tree):
    """The packages of the libraries the program is linked with, and those of what it opens."""
    place = tree.parent / "source" / "debian"
    place.mkdir(parents=True)
    (place / "control").write_text("Source: briefing\n\nPackage: briefing\nArchitecture: any\n", encoding="utf-8")
    line = run("dpkg-shlibdeps", "-O", "--ignore-missing-info", tree / "usr/bin/briefing", cwd=place.parent)
    libraries = re.search(r"^shlibs:Depends=(.*)$", line, re.M)[1]
    return ", ".join(sorted(libraries.split(", ") + OPENED))


def make(root, version, output):
    """Builds the package and returns its path."""
    root, output = pathlib.Path(root), pathlib.Path(output)
    run(root / "briefing", "--version")
    moment = last_change(root)
    date = run("date", "-u", "-R", "-d", "@" + moment, env={**os.environ, "LC_ALL": "C"})
    version = f"{version}-1~{release()}"
    architecture = run("dpkg", "--print-architecture")
    work = output / "work"
    shutil.rmtree(work, ignore_errors=True)
    tree = work / "tree"
    tree.mkdir(parents=True)
    program(root, tree)
    files(root, tree, version, date)
    paths = sorted(path for path in tree.rglob("*"))
    for path in paths:
        path.chmod(0o755 if path.is_dir() or path == tree / "usr/bin/briefing" else 0o644)
    plain = [path for path in paths if path.is_file()]
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(-(-path.stat().st_size // 1024) for path in plain) + sum(path.is_dir() for path in paths)
    (control / "control").write_text(
        CONTROL.format(version=version, architecture=architecture, maintainer=maintainer(), size=size,
                       depends=depends(tree)), encoding="utf-8")
    (control / "md5sums").write_text(
        "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in plain),
        encoding="utf-8")
    (control / "md5sums").chmod(0o644)
    (control / "control").chmod(0o644)
    tree.chmod(0o755)
    made = output / f"briefing_{version}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, made,
        env={**os.environ, "SOURCE_DATE_EPOCH": moment})
    shutil.rmtree(work)
    return made
