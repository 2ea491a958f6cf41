// The ZIP of the demo for a USB stick, for the tests that open its files.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/// Packs the demo.
export function packed({ vademecum, root }, zip) {
  vademecum(["-C", root, "build", "--frozen", "--portable", zip]);
}

// Once for all tests of this process, which only read it.
let found = null;

/// The demo, packed and unpacked again. The folder has a blank, a letter and signs that addresses write otherwise.
export function unpacked(given) {
  if (found) return found;
  const home = mkdtempSync(path.join(tmpdir(), "vademecum-portable-"));
  process.on("exit", () => rmSync(home, { recursive: true, force: true }));
  const folder = path.join(home, "Vodič 100% #1");
  mkdirSync(folder);
  const zip = path.join(home, "demo.zip");
  packed(given, zip);
  execFileSync("python3", ["-m", "zipfile", "-e", zip, folder]);
  found = { folder, zip };
  return found;
}
