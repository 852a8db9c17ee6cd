use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use catalogue::change::DeviceId;
use catalogue::record::{PartialDate, Record, RecordId};
use catalogue::vocabulary::Vocabulary;
use l10n::Localiser;
use trust::Registry;

use crate::api::SignerView;
use crate::{Fault, Host, Reader};

/// Turns domain values into what one reader sees, for one answer.
///
/// Records that are named many times in one answer (organisations above all) are read once.
pub(crate) struct Presenter<'a> {
    host: &'a Host,
    reader: &'a Reader,
    text_lang: &'a str,
    today: Option<PartialDate>,
    records: RefCell<HashMap<RecordId, Option<Arc<Record>>>>,
    /// Read when the first device is to be named.
    registry: OnceCell<Option<Registry>>,
}

impl<'a> Presenter<'a> {
    pub(crate) fn new(host: &'a Host, reader: &'a Reader) -> Self {
        Self::with_text_lang(host, reader, reader.data_lang())
    }

    /// A presenter that prefers the texts of records in another language than the reader's.
    pub(crate) fn with_text_lang(host: &'a Host, reader: &'a Reader, text_lang: &'a str) -> Self {
        Self {
            host,
            reader,
            text_lang,
            today: host.today(),
            records: RefCell::default(),
            registry: OnceCell::new(),
        }
    }

    pub(crate) fn host(&self) -> &'a Host {
        self.host
    }

    pub(crate) fn reader(&self) -> &'a Reader {
        self.reader
    }

    pub(crate) fn loc(&self) -> &'a Localiser {
        self.reader.localiser()
    }

    pub(crate) fn vocabulary(&self) -> &'a Vocabulary {
        self.host.vocabulary()
    }

    pub(crate) fn text_lang(&self) -> &str {
        self.text_lang
    }

    pub(crate) fn today(&self) -> Option<PartialDate> {
        self.today
    }

    /// A device as the registry at hand names it; `None` if it does not know it.
    pub(crate) fn signer(&self, device: DeviceId) -> Option<SignerView> {
        let registry = self
            .registry
            .get_or_init(|| crate::sync::registry_at_hand(self.host))
            .as_ref()?;
        let known = registry.device(device)?;
        Some(SignerView {
            label: known.label.clone(),
            organisation: registry.organisation(known.organisation)?.name.clone(),
        })
    }

    /// A record by id, read at most once; `None` where the catalogue has none (it may come with a later sync).
    pub(crate) fn named(&self, id: RecordId) -> Result<Option<Arc<Record>>, Fault> {
        if let Some(known) = self.records.borrow().get(&id) {
            return Ok(known.clone());
        }
        let found = self.host.catalogue().record_by_id(id)?.map(Arc::new);
        self.records.borrow_mut().insert(id, found.clone());
        Ok(found)
    }
}
