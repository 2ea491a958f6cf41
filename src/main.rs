//! The `vademecum` command.

// Pages are made of many short-lived texts: the system's allocator takes a fifth of the time of a build.
#[cfg(all(feature = "jemalloc", not(target_env = "msvc")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// What jemalloc reads at its start: few arenas, and what is free goes back soon. More arenas would hold more than a tenth of
/// the memory of a large handbook for nothing.
#[cfg(all(feature = "jemalloc", not(target_env = "msvc")))]
#[allow(unsafe_code, reason = "jemalloc takes its options from a symbol of this name")]
#[unsafe(export_name = "_rjem_malloc_conf")]
pub static MALLOC_CONF: &[u8] = b"narenas:2,dirty_decay_ms:500,muzzy_decay_ms:0\0";

fn main() -> std::process::ExitCode {
    vademecum::cli::run(std::env::args_os()).into()
}
