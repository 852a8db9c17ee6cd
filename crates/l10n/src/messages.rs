//! One typed method per English message, written by the build script.
use crate::argument::{Arguments, Count, PartialDate};
use crate::localiser::Localiser;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
