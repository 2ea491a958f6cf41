//! What holds for any input: nothing that anybody can type makes the program panic, and every fault has its place inside
//! its file.

mod broken;
mod parsers;
mod staleness;
mod words;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// The same inputs in every run, so that a failure is the fault of a change; `PROPTEST_CASES=100000` looks for new ones.
fn config(cases: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => config,
        None => ProptestConfig { cases, rng_seed: RngSeed::Fixed(20_261_121), ..config },
    }
}
