//! `backup` and `restore`: their grammar, the passphrase, and what they say.

mod ask;
mod grammar;
mod passphrase;
mod run;

pub(crate) use ask::{Backup, read};
pub(crate) use grammar::{COMMANDS, with};
pub(crate) use passphrase::{For, for_key, passphrase};
