//! The `vademecum` command.

fn main() -> std::process::ExitCode {
    vademecum::cli::run(std::env::args_os()).into()
}
