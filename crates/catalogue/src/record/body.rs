use super::{
    Assessment, Case, Extra, Initiative, Kind, Localised, Need, Organisation, Participation,
    PlaceFacts, Programme, Resource, Shortlist, Source,
};

/// The fields of a record, by kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// See [`Initiative`].
    Initiative(Initiative),
    /// See [`Programme`].
    Programme(Programme),
    /// See [`Need`].
    Need(Need),
    /// See [`Organisation`].
    Organisation(Organisation),
    /// See [`Resource`].
    Resource(Resource),
    /// See [`PlaceFacts`].
    Place(PlaceFacts),
    /// See [`Case`].
    Case(Case),
    /// See [`Shortlist`].
    Shortlist(Shortlist),
    /// See [`Assessment`].
    Assessment(Assessment),
}

/// Why a JSON object is not a record's body.
#[derive(Debug, thiserror::Error)]
#[error("not the body of {kind}: {source}")]
pub struct BodyError {
    /// The kind that was expected.
    pub kind: Kind,
    /// The reason.
    #[source]
    pub source: serde_json::Error,
}

static NOTHING: Localised = Localised(std::collections::BTreeMap::new());

impl Body {
    /// Reads a body from JSON in the shape of the schema.
    ///
    /// # Errors
    /// If a field is not of its shape.
    pub fn from_json(kind: Kind, json: Extra) -> Result<Self, BodyError> {
        let value = serde_json::Value::Object(json);
        let read = match kind {
            Kind::Initiative => serde_json::from_value(value).map(Self::Initiative),
            Kind::Programme => serde_json::from_value(value).map(Self::Programme),
            Kind::Need => serde_json::from_value(value).map(Self::Need),
            Kind::Organisation => serde_json::from_value(value).map(Self::Organisation),
            Kind::Resource => serde_json::from_value(value).map(Self::Resource),
            Kind::Place => serde_json::from_value(value).map(Self::Place),
            Kind::Case => serde_json::from_value(value).map(Self::Case),
            Kind::Shortlist => serde_json::from_value(value).map(Self::Shortlist),
            Kind::Assessment => serde_json::from_value(value).map(Self::Assessment),
        };
        read.map_err(|source| BodyError { kind, source })
    }

    /// Reads a body from JSON text; faster than [`Body::from_json`].
    ///
    /// # Errors
    /// If a field is not of its shape.
    pub fn from_text(kind: Kind, json: &str) -> Result<Self, BodyError> {
        let read = match kind {
            Kind::Initiative => serde_json::from_str(json).map(Self::Initiative),
            Kind::Programme => serde_json::from_str(json).map(Self::Programme),
            Kind::Need => serde_json::from_str(json).map(Self::Need),
            Kind::Organisation => serde_json::from_str(json).map(Self::Organisation),
            Kind::Resource => serde_json::from_str(json).map(Self::Resource),
            Kind::Place => serde_json::from_str(json).map(Self::Place),
            Kind::Case => serde_json::from_str(json).map(Self::Case),
            Kind::Shortlist => serde_json::from_str(json).map(Self::Shortlist),
            Kind::Assessment => serde_json::from_str(json).map(Self::Assessment),
        };
        read.map_err(|source| BodyError { kind, source })
    }

    /// The body as a JSON object in the shape of the schema.
    ///
    /// # Errors
    /// Never for bodies that were read; the serialiser's own error otherwise.
    pub fn to_json(&self) -> Result<Extra, BodyError> {
        let value = match self {
            Self::Initiative(body) => serde_json::to_value(body),
            Self::Programme(body) => serde_json::to_value(body),
            Self::Need(body) => serde_json::to_value(body),
            Self::Organisation(body) => serde_json::to_value(body),
            Self::Resource(body) => serde_json::to_value(body),
            Self::Place(body) => serde_json::to_value(body),
            Self::Case(body) => serde_json::to_value(body),
            Self::Shortlist(body) => serde_json::to_value(body),
            Self::Assessment(body) => serde_json::to_value(body),
        };
        match value.map_err(|source| BodyError {
            kind: self.kind(),
            source,
        })? {
            serde_json::Value::Object(map) => Ok(map),
            _ => Ok(Extra::new()),
        }
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Initiative(_) => Kind::Initiative,
            Self::Programme(_) => Kind::Programme,
            Self::Need(_) => Kind::Need,
            Self::Organisation(_) => Kind::Organisation,
            Self::Resource(_) => Kind::Resource,
            Self::Place(_) => Kind::Place,
            Self::Case(_) => Kind::Case,
            Self::Shortlist(_) => Kind::Shortlist,
            Self::Assessment(_) => Kind::Assessment,
        }
    }

    /// Title, name or statement: what stands for the record in a list.
    #[must_use]
    pub fn title(&self) -> &Localised {
        match self {
            Self::Initiative(body) => &body.title,
            Self::Programme(body) => &body.title,
            Self::Need(body) => &body.statement,
            Self::Organisation(body) => &body.name,
            Self::Resource(body) => &body.title,
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => &NOTHING,
        }
    }

    /// Summary; empty for needs (their statement is the title) and organisations.
    #[must_use]
    pub fn summary(&self) -> &Localised {
        match self {
            Self::Initiative(body) => &body.summary,
            Self::Programme(body) => &body.summary,
            Self::Resource(body) => &body.summary,
            Self::Need(_)
            | Self::Organisation(_)
            | Self::Place(_)
            | Self::Case(_)
            | Self::Shortlist(_)
            | Self::Assessment(_) => &NOTHING,
        }
    }

    /// Every translatable field with its root name.
    #[must_use]
    pub fn texts(&self) -> Vec<(&'static str, &Localised)> {
        match self {
            Self::Initiative(body) => vec![
                ("title", &body.title),
                ("summary", &body.summary),
                ("objectives", &body.objectives),
                ("context", &body.context),
                ("target_groups", &body.target_groups),
            ],
            Self::Programme(body) => vec![
                ("title", &body.title),
                ("summary", &body.summary),
                ("conditions", &body.conditions),
                ("how_to_apply", &body.how_to_apply),
            ],
            Self::Need(body) => vec![
                ("statement", &body.statement),
                ("timing", &body.timing),
                ("absorptive_limits", &body.absorptive_limits),
            ],
            Self::Organisation(body) => vec![("name", &body.name)],
            Self::Resource(body) => vec![("title", &body.title), ("summary", &body.summary)],
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => Vec::new(),
        }
    }

    /// Topics.
    #[must_use]
    pub fn topics(&self) -> &[String] {
        match self {
            Self::Initiative(body) => &body.topics,
            Self::Programme(body) => &body.topics,
            Self::Need(body) => &body.topics,
            Self::Organisation(body) => &body.topics,
            Self::Resource(body) => &body.topics,
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => &[],
        }
    }

    /// Languages of delivery, of work, or in which a resource exists.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        match self {
            Self::Initiative(body) => &body.languages,
            Self::Programme(body) => &body.languages,
            Self::Need(body) => &body.languages,
            Self::Organisation(body) => &body.languages,
            Self::Resource(body) => &body.languages,
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => &[],
        }
    }

    /// Organisations with their roles; only initiatives and programmes have them.
    #[must_use]
    pub fn participations(&self) -> &[Participation] {
        match self {
            Self::Initiative(body) => &body.organisations,
            Self::Programme(body) => &body.organisations,
            _ => &[],
        }
    }

    /// Sources.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        match self {
            Self::Initiative(body) => &body.sources,
            Self::Programme(body) => &body.sources,
            Self::Need(body) => &body.sources,
            Self::Organisation(body) => &body.sources,
            Self::Resource(body) => &body.sources,
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => &[],
        }
    }

    /// `high` or `medium`, if stated.
    #[must_use]
    pub fn confidence(&self) -> Option<&str> {
        match self {
            Self::Initiative(body) => body.confidence.as_deref(),
            Self::Programme(body) => body.confidence.as_deref(),
            Self::Need(body) => body.confidence.as_deref(),
            Self::Organisation(body) => body.confidence.as_deref(),
            Self::Resource(body) => body.confidence.as_deref(),
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => None,
        }
    }

    /// Editors' notes, in English.
    #[must_use]
    pub fn notes(&self) -> Option<&str> {
        match self {
            Self::Initiative(body) => body.notes.as_deref(),
            Self::Programme(body) => body.notes.as_deref(),
            Self::Need(body) => body.notes.as_deref(),
            Self::Organisation(body) => body.notes.as_deref(),
            Self::Resource(body) => body.notes.as_deref(),
            Self::Place(_) | Self::Case(_) | Self::Shortlist(_) | Self::Assessment(_) => None,
        }
    }
}
