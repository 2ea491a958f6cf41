#!/usr/bin/env python3
"""`check` and `l10n status` beside compare-locales, on one tree of Mozilla's size: 8,960 Fluent files in 112 languages.

    cargo build --release
    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install compare-locales==9.0.5
    benches/ftl_tree.py --compare-locales /tmp/peers/bin/compare-locales

The tree is that of ../shared/bench/gen_ftl.py, made into a handbook: locales/<tag>/*.ftl, a site.toml, the term that every
file there defines in one of them, and a figure for each of the two variables. All programs read those very files, and take
turns; every run is a new process with warm file caches. CPU is user and system time of the process, MiB its peak."""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
TERM = "-handbook = Handbook\n\n"


def make(folder):
    tree = folder / "tree"
    subprocess.run([sys.executable, HERE.parent.parent / "shared/bench/gen_ftl.py", tree], check=True)
    handbook = folder / "handbook"
    tags = sorted(path.name for path in tree.iterdir() if path.is_dir())
    for tag in tags:
        (handbook / "locales" / tag).mkdir(parents=True)
        for at, path in enumerate(sorted((tree / tag).glob("*.ftl"))):
            text = path.read_text()
            (handbook / "locales" / tag / path.name).write_text(text if at == 0 else text.replace(TERM, "", 1))
    (handbook / "content").mkdir()
    figure = "[{0}]\n[[{0}.value]]\namount = 3\n\n"
    (handbook / "content/figures.toml").write_text(figure.format("name") + figure.format("count"))
    languages = "".join(f'\n[[language]]\ntag = "{tag}"\n' for tag in ["en"] + [tag for tag in tags if tag != "en"])
    (handbook / "site.toml").write_text(f'[site]\nbase_url = "https://handbook.example/"\nsource = "en"\n{languages}')
    others = ", ".join(f'"{tag}"' for tag in tags if tag != "en")
    (handbook / "l10n.toml").write_text(
        f'basepath = "."\nlocales = [{others}]\n\n[[paths]]\n'
        '    reference = "locales/en/**/*.ftl"\n    l10n = "locales/{locale}/**/*.ftl"\n'
    )
    return handbook


def run(command, folder):
    """CPU seconds, wall seconds and MiB of a command."""
    began = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vademecum", type=pathlib.Path, default=HERE.parent / "target/release/vademecum")
    parser.add_argument("--compare-locales", default="compare-locales", help="the program (PyPI, 9.0.5)")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("/dev/shm/vademecum-ftl"))
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    arguments.folder.mkdir(parents=True)
    handbook = make(arguments.folder)
    vademecum = str(arguments.vademecum.resolve())
    peer = "compare-locales l10n.toml ."
    commands = {
        peer: [arguments.compare_locales, "l10n.toml", "."],
        "vademecum check": [vademecum, "check"],
        "vademecum check --format json": [vademecum, "check", "--format", "json"],
        "vademecum l10n status": [vademecum, "l10n", "status"],
        "vademecum l10n status --json": [vademecum, "l10n", "status", "--json"],
    }
    for name in commands:
        if name != peer:
            run(commands[name], handbook)
    results = {name: [] for name in commands}
    for at in range(arguments.rounds):
        for name, command in commands.items():
            # It takes most of a minute: twice is enough.
            if name != peer or at < 2:
                results[name].append(run(command, handbook))
    of_peer = statistics.median(cpu for cpu, _, _ in results[peer])
    print("| | CPU s | of compare-locales | wall s | MiB |\n| --- | --- | --- | --- | --- |")
    for name, runs in results.items():
        cpu, wall, memory = (statistics.median(column) for column in zip(*runs))
        print(f"| `{name}` | {cpu:.2f} | 1/{of_peer / cpu:.0f} | {wall:.2f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
