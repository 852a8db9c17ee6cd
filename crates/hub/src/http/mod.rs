//! The endpoints, and what stands before them: counting, limits, tokens.

mod body;
mod guard;
mod login;
mod probe;
mod problem;
mod push;
mod rate;
mod read;
mod registry;
mod segments;

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get, post};
use tokio::sync::Semaphore;

use crate::Hub;
pub(crate) use problem::Problem;
use rate::Limiter;
pub use rate::Rate;

/// Bodies that may be on their way at once, for each that may be worked on.
const ARRIVING: usize = 4;

/// What every request needs.
pub(crate) struct App {
    pub(crate) hub: Arc<Hub>,
    limiter: Option<Limiter>,
    working: Arc<Semaphore>,
    arriving: Semaphore,
}

impl App {
    fn new(hub: Arc<Hub>) -> Arc<Self> {
        let at_once = hub.config.at_once;
        Arc::new(Self {
            limiter: hub.config.rate.map(Limiter::new),
            working: Arc::new(Semaphore::new(at_once)),
            arriving: Semaphore::new(at_once * ARRIVING),
            hub,
        })
    }

    /// Runs `work` where blocking is allowed, when a place is free.
    async fn blocking<T: Send + 'static, E: Into<Problem> + Send + 'static>(
        &self,
        work: impl FnOnce(&Hub) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Problem> {
        let Ok(Ok(place)) = tokio::time::timeout(
            self.hub.config.patience,
            Arc::clone(&self.working).acquire_owned(),
        )
        .await
        else {
            self.hub.metrics.turned_away();
            return Err(Problem::Unavailable(5));
        };
        let hub = Arc::clone(&self.hub);
        tokio::task::spawn_blocking(move || {
            let done = work(&hub);
            drop(place);
            done
        })
        .await
        .map_err(|error| {
            tracing::error!(error = %error, "a request did not end");
            Problem::Internal
        })?
        .map_err(Into::into)
    }
}

struct Route {
    method: &'static str,
    path: &'static str,
    /// Reading, for which a token may be wanted.
    reads: bool,
    serve: MethodRouter<Arc<App>>,
}

impl Route {
    fn get<T: 'static>(path: &'static str, handler: impl Handler<T, Arc<App>>) -> Self {
        Self {
            method: "GET",
            path,
            reads: true,
            serve: get(handler),
        }
    }

    fn post<T: 'static>(path: &'static str, handler: impl Handler<T, Arc<App>>) -> Self {
        Self {
            method: "POST",
            path,
            reads: false,
            serve: post(handler),
        }
    }

    fn open(mut self) -> Self {
        self.reads = false;
        self
    }

    fn guarded(mut self) -> Self {
        self.reads = true;
        self
    }
}

/// Every endpoint, once.
fn table() -> Vec<Route> {
    vec![
        // Whoever wants to push must first see which catalogue and which epoch this is.
        Route::get("/v1/hub", read::about).open(),
        Route::get("/v1/challenge", login::challenge).open(),
        Route::post("/v1/login", login::login),
        Route::get("/v1/registry/{file}", registry::file),
        Route::get("/v1/changes", read::changes),
        Route::post("/v1/changes", push::changes),
        Route::post("/v1/changes/missing", push::missing).guarded(),
        Route::get("/v1/records/{id}/changes", read::record),
        Route::get("/v1/segments", segments::manifest),
        Route::get("/v1/segments/{sha256}", segments::file),
        Route::get("/v1/checkpoint", read::checkpoint),
        Route::get("/health", probe::health).open(),
        Route::get("/ready", probe::ready).open(),
        Route::get("/metrics", probe::metrics),
    ]
}

/// Method and path of every endpoint: what the description in `openapi.json` must say, no more and no less.
#[must_use]
pub fn routes() -> Vec<(&'static str, &'static str)> {
    table()
        .iter()
        .map(|route| (route.method, route.path))
        .collect()
}

/// The whole service.
pub(crate) fn router(hub: Arc<Hub>) -> Router {
    let app = App::new(hub);
    let mut router = Router::new();
    for route in table() {
        let serve = if route.reads {
            route
                .serve
                .layer(from_fn_with_state(Arc::clone(&app), guard::token))
        } else {
            route.serve
        };
        router = router.route(route.path, serve);
    }
    router
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(from_fn_with_state(Arc::clone(&app), guard::protocol))
        .layer(from_fn_with_state(Arc::clone(&app), guard::rate))
        // Outermost: what is turned away is counted too.
        .layer(from_fn_with_state(Arc::clone(&app), guard::count))
        .layer(from_fn(guard::headers))
        .with_state(app)
}
