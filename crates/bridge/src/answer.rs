//! One request, one answer.

use std::sync::PoisonError;

use serde::Deserialize;
use serde_json::Value;

use crate::http::{Answer, Request};
use crate::{Shared, files, peer};

const OK: &str = "200 OK";

/// The body of a call.
#[derive(Deserialize)]
struct Call {
    lang: String,
    request: Value,
}

/// Answers a request, under the window's own policy.
pub(crate) fn answer(shared: &Shared, request: &Request) -> Answer {
    decide(shared, request)
        .with("Content-Security-Policy", &*shared.policy)
        .with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff")
}

fn decide(shared: &Shared, request: &Request) -> Answer {
    if !is_from_our_page(shared, request) {
        return refused("another host or origin");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/" | "/index.html") => first_page(shared, request),
        ("GET", "/opened") => {
            if !has_token(shared, request) {
                return refused("no token");
            }
            let opened = match shared.opened.lock() {
                Ok(opened) => opened.clone(),
                Err(poisoned) => poisoned.into_inner().clone(),
            };
            json(OK, &Value::from(opened))
        }
        (method, path) if path == "/desk" || path.starts_with("/desk/") => {
            if has_token(shared, request) {
                desk(shared, method, path, &request.body)
            } else {
                refused("no token")
            }
        }
        ("POST", "/peer") => {
            if has_token(shared, request) {
                brought(shared, &request.body)
            } else {
                refused("no token")
            }
        }
        ("GET", path) => match files::read(&shared.dist, path) {
            Some(file) => page(file),
            None => text("404 Not Found", "no such file"),
        },
        ("POST", path) => match path.strip_prefix("/call/") {
            Some(name) if has_token(shared, request) => call(shared, request, name),
            Some(_) => refused("no token"),
            None => text("404 Not Found", "no such path"),
        },
        _ => text("405 Method Not Allowed", "only GET and POST"),
    }
}

/// What a colleague on another machine has written arrives.
fn brought(shared: &Shared, body: &[u8]) -> Answer {
    let bring = || -> anyhow::Result<()> {
        let writes = serde_json::from_slice(body)?;
        let mut colleagues = shared
            .colleagues
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let colleagues = match &mut *colleagues {
            Some(known) => known,
            none => none.insert(peer::Colleagues::of(&shared.host)?),
        };
        colleagues.bring(&shared.host, &writes)
    };
    match bring() {
        Ok(()) => json(OK, &Value::Null),
        Err(error) => text("400 Bad Request", format!("{error:#}")),
    }
}

/// The files that stand for the person's own.
fn desk(shared: &Shared, method: &str, path: &str, body: &[u8]) -> Answer {
    let desk = &shared.desk;
    match (method, path.strip_prefix("/desk/")) {
        // What the dialogs have asked for.
        ("GET", None) => json(OK, &serde_json::json!(desk.asked())),
        ("GET", Some(name)) => match desk.read(name) {
            Some(bytes) => Answer::new(OK, "application/octet-stream", bytes),
            None => text("404 Not Found", "no such file"),
        },
        ("PUT", Some(name)) => match desk.lay(name, body) {
            Ok(()) => text(OK, ""),
            Err(error) => text("400 Bad Request", error.to_string()),
        },
        ("DELETE", None) => {
            desk.close_next();
            text(OK, "")
        }
        _ => text("405 Method Not Allowed", "GET, PUT or DELETE"),
    }
}

/// The first page comes with the token, so it goes only to one who has it: in the address, once, and then in a cookie.
///
/// The address is left again at once, for the router of the page reads what stands behind `?` as its own; what stands
/// behind `#` survives the redirection.
fn first_page(shared: &Shared, request: &Request) -> Answer {
    let cookie = format!("trefoil={}", shared.token);
    let in_address = request
        .query
        .split('&')
        .any(|pair| pair.strip_prefix("token=") == Some(shared.token.as_str()));
    if in_address {
        return text("303 See Other", "").with("Location", "/").with(
            "Set-Cookie",
            format!("{cookie}; HttpOnly; SameSite=Strict; Path=/"),
        );
    }
    let in_cookie = request
        .header("Cookie")
        .is_some_and(|cookies| cookies.split(';').any(|pair| pair.trim() == cookie));
    if !in_cookie {
        return refused("no token");
    }
    match files::first_page(&shared.dist, &shared.token) {
        Some(file) => page(file),
        None => text(
            "500 Internal Server Error",
            "the front end is not built: npm run build in ui/",
        ),
    }
}

fn call(shared: &Shared, request: &Request, name: &str) -> Answer {
    let Call { lang, request } = match serde_json::from_slice(&request.body) {
        Ok(call) => call,
        Err(error) => return text("400 Bad Request", error.to_string()),
    };
    match shared.host.call(name, &lang, request) {
        Ok(value) => json(OK, &value),
        Err(error) => match serde_json::to_value(error.view()) {
            Ok(value) => json("422 Unprocessable Content", &value),
            Err(error) => text("500 Internal Server Error", error.to_string()),
        },
    }
}

/// The browser names the host it asked and the origin that asks: both must be this server.
fn is_from_our_page(shared: &Shared, request: &Request) -> bool {
    let host_is_ours = request.header("Host") == Some(&shared.authority);
    let origin_is_ours = request
        .header("Origin")
        .is_none_or(|origin| origin.strip_prefix("http://") == Some(&shared.authority));
    host_is_ours && origin_is_ours
}

fn has_token(shared: &Shared, request: &Request) -> bool {
    request.header("x-trefoil-token") == Some(&shared.token)
}

fn page(file: files::File) -> Answer {
    Answer::new(OK, file.media_type, file.bytes)
}

fn json(status: &'static str, value: &Value) -> Answer {
    Answer::new(status, "application/json", value.to_string())
}

fn text(status: &'static str, message: impl Into<Vec<u8>>) -> Answer {
    Answer::new(status, "text/plain; charset=utf-8", message)
}

/// A use case has panicked; standard error has the story.
pub(crate) fn broken() -> Answer {
    text("500 Internal Server Error", "the use case panicked")
}

fn refused(why: &str) -> Answer {
    text("403 Forbidden", why)
}
