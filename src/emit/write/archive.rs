//! One file in the place of a folder.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use super::output::locate;
use super::{EmitError, WriteError};

/// Writes a file beside its place and puts it there when it is complete: who kills the process leaves the old one whole.
/// `handbook` is the folder whose sources it must not lie among.
///
/// # Errors
/// Those of `write`, or if the place is a folder, lies among the sources, or the disk fails.
pub fn write_archive<T>(
    path: &Path,
    handbook: &Path,
    write: impl FnOnce(BufWriter<File>) -> Result<T, EmitError<io::Error>>,
) -> Result<T, EmitError<WriteError>> {
    let path = locate(path, handbook).map_err(EmitError::Put)?;
    if path.is_dir() {
        return Err(EmitError::Put(WriteError::io("write", &path, io::ErrorKind::IsADirectory.into())));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let fresh = path.with_file_name(format!(".{name}.{}", std::process::id()));
    let fault = |error| EmitError::Put(WriteError::io("write", &path, error));
    let written = File::create(&fresh).map_err(fault).and_then(|file| {
        let done = write(BufWriter::with_capacity(256 * 1024, file)).map_err(|error| match error {
            EmitError::Faults(faults) => EmitError::Faults(faults),
            EmitError::Put(error) => fault(error),
        })?;
        std::fs::rename(&fresh, &path).map_err(fault)?;
        Ok(done)
    });
    if written.is_err() {
        // What is left of it is in nobody's way, if this fails too.
        let _ = std::fs::remove_file(&fresh);
    }
    written
}
