//! Every test that looks at Vademecum from outside, in one binary: cases that are data, the architecture, the command
//! line, the demo handbook, and properties that hold for any input.
#![allow(missing_docs, reason = "tests are read where they stand")]

mod addresses;
mod architecture;
mod cases;
mod cli;
mod confidential;
mod data;
mod demo;
mod determinism;
mod directory;
mod exchange;
mod handbook;
mod import;
mod intl;
mod portable;
mod properties;
mod pseudo;
mod site;
mod snapshots;
mod theme;
