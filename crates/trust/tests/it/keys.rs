//! Keys in files.

use catalogue::sealed::{Passphrase, SealError};
use catalogue::store::Entropy;
use tough::sign::Sign as _;
use trust::ceremony::{CeremonyError, OfficerKey};

use crate::office::{key, public};

#[test]
fn a_key_is_written_once_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("officer.key");
    let entropy = Entropy::seeded(9);
    key(1).write(&file, None, &entropy).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else may read it");
    }
    assert!(
        matches!(
            key(2).write(&file, None, &entropy),
            Err(CeremonyError::Exists(_))
        ),
        "a key is never written over"
    );
    assert_eq!(
        OfficerKey::read(&file, None).unwrap().public(),
        public(1),
        "it comes back"
    );
    let bytes = std::fs::read(&file).unwrap();
    let other = tough::sign::parse_keypair(&bytes).expect("other programs of TUF read it as well");
    assert!(
        matches!(
            other.tuf_key(),
            tough::schema::key::Key::Ed25519 { keyval, .. } if keyval.public == public(1).to_vec()
        ),
        "as the same key"
    );
}

#[test]
fn a_sealed_key_opens_with_its_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("officer.key");
    let words = Passphrase::new("correct horse");
    let entropy = Entropy::seeded(9);
    assert!(
        matches!(
            key(1).write(&file, Some(&Passphrase::new("short")), &entropy),
            Err(CeremonyError::Seal(SealError::Short(_)))
        ),
        "a passphrase has some length"
    );
    assert!(!file.exists(), "and no key is left unsealed instead");
    key(1).write(&file, Some(&words), &entropy).unwrap();
    assert!(
        OfficerKey::is_sealed(&file).unwrap(),
        "the file says that it is sealed"
    );
    assert!(
        matches!(
            OfficerKey::read(&file, None),
            Err(CeremonyError::NeedsPassphrase(_))
        ),
        "without a passphrase"
    );
    assert!(
        matches!(
            OfficerKey::read(&file, Some(&Passphrase::new("wrong horse"))),
            Err(CeremonyError::Seal(SealError::Passphrase))
        ),
        "with another one"
    );
    assert_eq!(
        OfficerKey::read(&file, Some(&words)).unwrap().public(),
        public(1),
        "with its own"
    );
}

#[test]
fn another_file_is_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("officer.key");
    for bytes in [b"".as_slice(), b"0 not a key", &[0x30; 48], &[0; 9000]] {
        std::fs::write(&file, bytes).unwrap();
        assert!(
            matches!(
                OfficerKey::read(&file, None),
                Err(CeremonyError::NotAKey(_))
            ),
            "{} bytes of something else",
            bytes.len()
        );
    }
}
