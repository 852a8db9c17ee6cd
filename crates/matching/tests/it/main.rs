//! What matching promises.

mod fixture;
mod order;
mod portfolio;
mod triads;
mod weights;
