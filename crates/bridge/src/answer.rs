//! One request, one answer.

use std::io::{Cursor, Read};

use serde::Deserialize;
use serde_json::Value;
use tiny_http::{Header, Method, Request, Response};

use crate::{Shared, files};

type Answer = Response<Cursor<Vec<u8>>>;

/// No request of the page is longer: a search text may have 10,000 characters, and some.
const LONGEST_REQUEST: u64 = 1 << 20;

/// The body of a call.
#[derive(Deserialize)]
struct Call {
    lang: String,
    request: Value,
}

/// Answers a request; a browser that has gone away is no error.
pub(crate) fn answer(shared: &Shared, mut request: Request) {
    let answer = with_headers(shared, decide(shared, &mut request));
    let _ = request.respond(answer);
}

fn decide(shared: &Shared, request: &mut Request) -> Answer {
    if !is_from_our_page(shared, request) {
        return refused("another host or origin");
    }
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    match (request.method(), path) {
        (Method::Get, "/" | "/index.html") => first_page(shared, request, query),
        (Method::Get, "/opened") => {
            if !has_token(shared, request) {
                return refused("no token");
            }
            let opened = match shared.opened.lock() {
                Ok(opened) => opened.clone(),
                Err(poisoned) => poisoned.into_inner().clone(),
            };
            json(200, &Value::from(opened))
        }
        (Method::Get, _) => match files::read(&shared.dist, path) {
            Some(file) => page(file),
            None => text(404, "no such file"),
        },
        (Method::Post, _) => match path.strip_prefix("/call/") {
            Some(name) if has_token(shared, request) => call(shared, request, name),
            Some(_) => refused("no token"),
            None => text(404, "no such path"),
        },
        _ => text(405, "only GET and POST"),
    }
}

/// The first page comes with the token, so it goes only to one who has it: in the address, once, and then in a cookie.
///
/// The address is left again at once, for the router of the page reads what stands behind `?` as its own; what stands
/// behind `#` survives the redirection.
fn first_page(shared: &Shared, request: &Request, query: &str) -> Answer {
    let cookie = format!("trefoil={}", shared.token);
    let in_address = query
        .split('&')
        .any(|pair| pair.strip_prefix("token=") == Some(shared.token.as_str()));
    if in_address {
        let answer = with_header(text(303, ""), "Location", "/");
        let attributes = format!("{cookie}; HttpOnly; SameSite=Strict; Path=/");
        return with_header(answer, "Set-Cookie", &attributes);
    }
    let in_cookie = header(request, "Cookie")
        .is_some_and(|cookies| cookies.split(';').any(|pair| pair.trim() == cookie));
    if !in_cookie {
        return refused("no token");
    }
    match files::first_page(&shared.dist, &shared.token) {
        Some(file) => page(file),
        None => text(500, "the front end is not built: npm run build in ui/"),
    }
}

fn call(shared: &Shared, request: &mut Request, name: &str) -> Answer {
    let mut body = Vec::new();
    if let Err(error) = request
        .as_reader()
        .take(LONGEST_REQUEST)
        .read_to_end(&mut body)
    {
        return text(400, &error.to_string());
    }
    let Call { lang, request } = match serde_json::from_slice(&body) {
        Ok(call) => call,
        Err(error) => return text(400, &error.to_string()),
    };
    match shared.host.call(name, &lang, request) {
        Ok(value) => json(200, &value),
        Err(error) => match serde_json::to_value(error.view()) {
            Ok(value) => json(422, &value),
            Err(error) => text(500, &error.to_string()),
        },
    }
}

/// The browser names the host it asked and the origin that asks: both must be this server.
fn is_from_our_page(shared: &Shared, request: &Request) -> bool {
    let host_is_ours = header(request, "Host") == Some(&shared.authority);
    let origin_is_ours = header(request, "Origin")
        .is_none_or(|origin| origin.strip_prefix("http://") == Some(&shared.authority));
    host_is_ours && origin_is_ours
}

fn has_token(shared: &Shared, request: &Request) -> bool {
    header(request, "x-trefoil-token") == Some(&shared.token)
}

fn header<'a>(request: &'a Request, name: &'static str) -> Option<&'a str> {
    request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name))
        .map(|header| header.value.as_str())
}

fn page(file: files::File) -> Answer {
    with_header(Response::from_data(file.bytes), "Content-Type", file.media_type)
}

fn json(status: u16, value: &Value) -> Answer {
    with_header(
        Response::from_data(value.to_string()).with_status_code(status),
        "Content-Type",
        "application/json",
    )
}

fn text(status: u16, message: &str) -> Answer {
    with_header(
        Response::from_data(message).with_status_code(status),
        "Content-Type",
        "text/plain; charset=utf-8",
    )
}

fn refused(why: &str) -> Answer {
    text(403, why)
}

fn with_headers(shared: &Shared, answer: Answer) -> Answer {
    let answer = with_header(answer, "Content-Security-Policy", &shared.policy);
    let answer = with_header(answer, "Cache-Control", "no-store");
    with_header(answer, "X-Content-Type-Options", "nosniff")
}

fn with_header(answer: Answer, name: &str, value: &str) -> Answer {
    // Names and values here are our own ASCII; a header that is none is left out rather than sent broken.
    match Header::from_bytes(name, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}
