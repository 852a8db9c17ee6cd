use crate::Fault;
use crate::api::SearchRequest;

/// What makes a search the same search: without page, session and facets, its words without air around them.
pub(super) fn core(request: &SearchRequest) -> SearchRequest {
    let words: Vec<&str> = request.query.split_whitespace().collect();
    SearchRequest {
        query: words.join(" "),
        limit: 0,
        offset: 0,
        facets: false,
        session: None,
        ..request.clone()
    }
}

/// True if it looks for anything at all.
pub(super) fn asks(request: &SearchRequest) -> bool {
    let nothing = SearchRequest {
        sort: request.sort,
        ..SearchRequest::default()
    };
    core(request) != nothing
}

/// A search as the store keeps it.
pub(super) fn write(request: &SearchRequest) -> Result<String, Fault> {
    serde_json::to_string(&core(request)).map_err(Fault::Answer)
}

/// Reads what the store keeps. What only another version understands is left out, so that the rest can still be run.
pub(super) fn read(text: &str) -> SearchRequest {
    if let Ok(request) = serde_json::from_str(text) {
        return request;
    }
    let mut request = serde_json::to_value(SearchRequest::default()).unwrap_or_default();
    let kept: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let fields: Vec<String> = request
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys().cloned())
        .collect();
    for field in fields {
        let Some(value) = kept.get(&field) else {
            continue;
        };
        let mut with = request.clone();
        if let Some(fields) = with.as_object_mut() {
            fields.insert(field, value.clone());
        }
        if serde_json::from_value::<SearchRequest>(with.clone()).is_ok() {
            request = with;
        }
    }
    serde_json::from_value(request).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Sort;

    #[test]
    fn a_search_is_the_same_on_every_page() {
        let first = SearchRequest {
            query: "  cyber   law ".to_owned(),
            ..SearchRequest::default()
        };
        let second = SearchRequest {
            query: "cyber law".to_owned(),
            offset: 20,
            facets: true,
            session: Some(7),
            ..SearchRequest::default()
        };
        assert_eq!(core(&first), core(&second), "page and air do not count");
        assert!(asks(&first), "words ask for something");
        let sorted = SearchRequest {
            sort: Sort::Newest,
            limit: 50,
            ..SearchRequest::default()
        };
        assert!(!asks(&sorted), "an order alone asks for nothing");
    }

    #[test]
    fn what_another_version_kept_is_read_as_far_as_it_goes() {
        let text = r#"{"query":"law","places":["FJ"],"sort":"by-moon","tide":"high"}"#;
        let request = read(text);
        assert_eq!(
            (request.query.as_str(), request.places.len(), request.sort),
            ("law", 1, Sort::Relevance),
            "an unknown field and an unknown value cost only themselves"
        );
        assert_eq!(
            read("broken"),
            SearchRequest::default(),
            "nothing is lost but it"
        );
    }
}
