//! The command line through the built binary: what it answers, and what it leaves on the disk.

mod begin;
mod building;
mod speaking;
mod themes;
mod translating;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

/// A folder for a handbook, and commands on it: `Desk::new().write(...).run(&["check"]).fails_with(1).says("...")`.
struct Desk {
    folder: TempDir,
}

/// How a command ended.
struct Ended {
    status: i32,
    out: String,
    err: String,
}

impl Desk {
    fn empty() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    /// A handbook that `init` made.
    fn new() -> Desk {
        let desk = Desk::empty();
        desk.run_in(desk.folder.path(), &["init", "handbook", "--source", "en", "--languages", "uk,ar"]).succeeds();
        desk
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("handbook")
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    #[track_caller]
    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn write(&self, path: &str, text: &str) -> &Desk {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.run_in(&self.root(), arguments)
    }

    fn run_in(&self, folder: &Path, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_vademecum"))
            .args(arguments)
            .current_dir(folder)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("commands speak UTF-8");
        Ended { status: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Every file of the output with its bytes and the time of its last change.
    fn site(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let files = walkdir::WalkDir::new(self.path("public"))
            .into_iter()
            .map(Result::unwrap)
            .filter(|e| e.file_type().is_file());
        files
            .map(|e| {
                (e.path().to_owned(), (std::fs::read(e.path()).unwrap(), e.metadata().unwrap().modified().unwrap()))
            })
            .collect()
    }
}

impl Ended {
    #[track_caller]
    fn exits(self, status: i32) -> Ended {
        assert_eq!(self.status, status, "\nout: {}\nerr: {}", self.out, self.err);
        self
    }

    #[track_caller]
    fn succeeds(self) -> Ended {
        self.exits(0)
    }

    #[track_caller]
    fn says(self, text: &str) -> Ended {
        assert!(self.err.contains(text), "`{text}` is not in: {}", self.err);
        self
    }

    #[track_caller]
    fn prints(self, text: &str) -> Ended {
        assert!(self.out.contains(text), "`{text}` is not in: {}", self.out);
        self
    }
}
