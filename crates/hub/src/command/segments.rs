use std::sync::Arc;

use anyhow::{Context, Result};
use object_store::ObjectStore;
use object_store::local::LocalFileSystem;

/// Where segments lie: a folder, or the address of a provider's storage if this program was built for it.
pub(crate) fn open(place: &str) -> Result<Arc<dyn ObjectStore>> {
    if place.contains("://") {
        return remote(place);
    }
    std::fs::create_dir_all(place).with_context(|| place.to_owned())?;
    // On disk before the store says that they are there.
    let folder = LocalFileSystem::new_with_prefix(place)
        .with_context(|| place.to_owned())?
        .with_fsync(true);
    Ok(Arc::new(folder))
}

/// Credentials come from the environment, as the provider's own tools take them. Not run by our tests.
#[cfg(any(feature = "s3", feature = "azure", feature = "gcs"))]
fn remote(place: &str) -> Result<Arc<dyn ObjectStore>> {
    let address: url::Url = place.parse().with_context(|| place.to_owned())?;
    let (store, prefix) = object_store::parse_url_opts(&address, std::env::vars())
        .with_context(|| place.to_owned())?;
    Ok(Arc::new(object_store::prefix::PrefixStore::new(
        store, prefix,
    )))
}

#[cfg(not(any(feature = "s3", feature = "azure", feature = "gcs")))]
fn remote(place: &str) -> Result<Arc<dyn ObjectStore>> {
    anyhow::bail!("{place}: this program was built without s3, azure and gcs; name a folder")
}
