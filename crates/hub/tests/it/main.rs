//! What the hub promises, each promise with its reason; the real server, on a port that the system chooses.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on shall stop, also in its fixtures; counts are printed"
)]

mod client;
mod cluster;
mod crash;
mod cursor;
mod deployed;
mod description;
mod differential;
mod epochs;
mod erasure;
mod erasure_desk;
mod faults_network;
mod first_sync;
mod fixture;
mod hostile;
mod judging;
mod limits;
mod load;
mod login;
mod numbers;
mod peers;
mod program;
mod protocol;
mod proxy;
mod registered;
mod segments;
mod tls;
