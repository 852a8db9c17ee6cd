use catalogue::sealed::{Opener, Passphrase, SealError};

/// What stands in the open before what is sealed.
const HEAD: usize = 63;
/// Where the head says what the key costs: memory in KiB, passes, lanes.
const COST: usize = 16;

/// The head of a backup and what follows it, tried with a passphrase. A key is made as cheaply as a head may ask for: what a real
/// one costs would leave three tries a second.
pub fn sealed(bytes: &[u8]) -> bool {
    let words = Passphrase::new("correct horse");
    // Cut where the key would be made, every head is looked at as it is.
    let cut = bytes.get(..HEAD + 15).unwrap_or(bytes);
    match Opener::begin(cut, &words) {
        Err(SealError::Cut) if cut.len() == HEAD + 15 => {}
        Err(SealError::Foreign | SealError::Newer(_) | SealError::Damaged | SealError::Cut) => {
            return false;
        }
        Err(other) => panic!("a cut file says something else: {other:?}"),
        Ok(_) => panic!("a cut file opens"),
    }
    let mut cheap = bytes.to_vec();
    for (place, number) in cheap
        .iter_mut()
        .skip(COST)
        .zip([8_u32, 1, 1].into_iter().flat_map(u32::to_be_bytes))
    {
        *place = number;
    }
    match Opener::begin(cheap.as_slice(), &words) {
        Err(SealError::Passphrase | SealError::Cut) => {}
        Err(other) => panic!("a sound head says something else: {other:?}"),
        Ok(_) => panic!("nobody knows the key"),
    }
    true
}

/// A head alone: what follows it opens for nobody, whatever stands there.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let mut head = b"trefoil-backup\n\x01".to_vec();
    for number in [64_u32 * 1024, 3, 1] {
        head.extend(number.to_be_bytes());
    }
    head.resize(HEAD, 5);
    let mut file = head.clone();
    file.extend([7; 80]);
    vec![file]
}
