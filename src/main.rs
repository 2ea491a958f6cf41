//! The `vademecum` command.

// Pages are made of many short-lived texts: the system's allocator takes a fifth of the time of a build.
#[cfg(all(feature = "jemalloc", not(target_env = "msvc")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> std::process::ExitCode {
    vademecum::cli::run(std::env::args_os()).into()
}
