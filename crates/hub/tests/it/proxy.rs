//! What lies between a client and its hub, and does harm: one request a connection, so that each can be counted.

use std::collections::HashMap;
use std::io::{Error, Read, Result, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

const LOGIN: &str =
    "<!doctype html><title>Welcome</title><form action=/login>Room number <input name=room></form>";

/// What happens on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Harm {
    /// Nothing.
    None,
    /// The line is dead once so many bytes of answers have passed, counted from the beginning of the exchange.
    CutAnswers(usize),
    /// The same for what is sent.
    CutRequests(usize),
    /// Answers come late and in pieces.
    Slow,
    /// Each request reaches the hub twice; the client hears the second answer.
    Twice,
    /// The hub does what it is asked, and its answer is lost.
    AnswerLost,
    /// A gateway has nobody behind it.
    Gateway,
    /// A gateway gives up waiting; the hub has done what it was asked.
    GatewayAfter,
    /// The network of a hotel answers for everybody.
    Portal,
    /// The answer says that it is compressed, and is not.
    SaysCompressed,
    /// The answer is compressed in a way that nobody asked for.
    Compressed,
    /// What is sent is said to be compressed, and is not.
    SentAsCompressed,
    /// A cache gives the answer that it gave to the same question before.
    Cached,
}

/// A proxy of the test's own.
pub(crate) struct Proxy {
    pub(crate) url: String,
    address: SocketAddr,
    state: Arc<State>,
    accepting: Option<JoinHandle<()>>,
}

struct State {
    hub: SocketAddr,
    /// What happens, and to which request of the exchange; `None`: to each.
    plan: Mutex<(Harm, Option<usize>)>,
    /// The first line of each request of the exchange.
    asked: Mutex<Vec<String>>,
    sent: AtomicUsize,
    answered: AtomicUsize,
    /// Requests that the harm was done to.
    harmed: Mutex<Vec<usize>>,
    cache: Mutex<HashMap<String, Vec<u8>>>,
    over: AtomicBool,
}

impl Proxy {
    /// Stands before the hub of this address, and does no harm yet.
    pub(crate) fn before(hub: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            hub: hub.strip_prefix("http://").unwrap().parse().unwrap(),
            plan: Mutex::new((Harm::None, None)),
            asked: Mutex::default(),
            sent: AtomicUsize::new(0),
            answered: AtomicUsize::new(0),
            harmed: Mutex::default(),
            cache: Mutex::default(),
            over: AtomicBool::new(false),
        });
        let accepting = {
            let state = Arc::clone(&state);
            std::thread::spawn(move || {
                for client in listener.incoming() {
                    if state.over.load(Ordering::SeqCst) {
                        return;
                    }
                    let state = Arc::clone(&state);
                    // A line that breaks is what this is for.
                    std::thread::spawn(move || client.and_then(|client| state.pass(client)));
                }
            })
        };
        Self {
            url: format!("http://{address}"),
            address,
            state,
            accepting: Some(accepting),
        }
    }

    /// From now on this happens to one request of the exchange that follows, the first being 0, or to each.
    pub(crate) fn set(&self, harm: Harm, at: Option<usize>) {
        *self.state.plan.lock().unwrap() = (harm, at);
        self.state.asked.lock().unwrap().clear();
        self.state.sent.store(0, Ordering::SeqCst);
        self.state.answered.store(0, Ordering::SeqCst);
        self.state.harmed.lock().unwrap().clear();
    }

    /// Bytes sent and bytes answered since [`Proxy::set`].
    pub(crate) fn traffic(&self) -> (usize, usize) {
        (
            self.state.sent.load(Ordering::SeqCst),
            self.state.answered.load(Ordering::SeqCst),
        )
    }

    /// What was asked since [`Proxy::set`], request by request.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.state.asked.lock().unwrap().clone()
    }

    /// The requests that harm was done to since [`Proxy::set`].
    pub(crate) fn harmed(&self) -> Vec<usize> {
        self.state.harmed.lock().unwrap().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.over.store(true, Ordering::SeqCst);
        // Wakes the loop, which then ends.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl State {
    /// Passes one request on, and its answer back.
    fn pass(&self, mut client: TcpStream) -> Result<()> {
        client.set_nodelay(true)?;
        client.set_read_timeout(Some(Duration::from_secs(20)))?;
        let request = read_request(&mut client)?;
        let number = {
            let mut asked = self.asked.lock().unwrap();
            asked.push(first_line(&request));
            asked.len() - 1
        };
        let (plan, at) = *self.plan.lock().unwrap();
        let harm = if at.is_none_or(|at| at == number) {
            plan
        } else {
            Harm::None
        };
        match harm {
            Harm::None | Harm::CutAnswers(_) | Harm::CutRequests(_) => {}
            _ => self.harmed.lock().unwrap().push(number),
        }
        let Some(answer) = self.answer(harm, number, &request)? else {
            return client.shutdown(Shutdown::Both);
        };
        if let Harm::CutAnswers(most) = harm {
            let left = most.saturating_sub(self.answered.load(Ordering::SeqCst));
            if left < answer.len() {
                self.harmed.lock().unwrap().push(number);
                self.answered.fetch_add(left, Ordering::SeqCst);
                client.write_all(&answer[..left])?;
                return client.shutdown(Shutdown::Both);
            }
        }
        self.answered.fetch_add(answer.len(), Ordering::SeqCst);
        if harm == Harm::Slow {
            for piece in answer.chunks(37) {
                std::thread::sleep(Duration::from_millis(1));
                client.write_all(piece)?;
            }
        } else {
            client.write_all(&answer)?;
        }
        client.shutdown(Shutdown::Write)
    }

    /// What the client is to hear; `None` if the line is dead.
    fn answer(&self, harm: Harm, number: usize, request: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(Some(match harm {
            Harm::CutRequests(most) => {
                let left = most.saturating_sub(self.sent.load(Ordering::SeqCst));
                if left < request.len() {
                    self.harmed.lock().unwrap().push(number);
                    self.sent.fetch_add(left, Ordering::SeqCst);
                    if left > 0 {
                        let mut hub = TcpStream::connect(self.hub)?;
                        hub.write_all(&request[..left])?;
                        hub.shutdown(Shutdown::Both)?;
                    }
                    return Ok(None);
                }
                self.ask(request)?
            }
            // What lies behind a dead line hears nothing any more.
            Harm::CutAnswers(most) if self.answered.load(Ordering::SeqCst) >= most => {
                self.harmed.lock().unwrap().push(number);
                return Ok(None);
            }
            Harm::Twice => {
                self.ask(request)?;
                self.ask(request)?
            }
            Harm::AnswerLost => {
                self.ask(request)?;
                return Ok(None);
            }
            Harm::Gateway => page("502 Bad Gateway", "<h1>Bad Gateway</h1>"),
            Harm::GatewayAfter => {
                self.ask(request)?;
                page("504 Gateway Timeout", "<h1>Gateway Timeout</h1>")
            }
            Harm::Portal => page("200 OK", LOGIN),
            Harm::SaysCompressed => with_header(&self.ask(request)?, "content-encoding: gzip"),
            Harm::Compressed => compressed(&self.ask(request)?),
            Harm::SentAsCompressed => self.ask(&with_header(request, "content-encoding: gzip"))?,
            Harm::Cached => {
                let question = first_line(request);
                if !question.starts_with("GET ") {
                    return Ok(Some(self.ask(request)?));
                }
                let before = self.cache.lock().unwrap().get(&question).cloned();
                match before {
                    Some(answer) => answer,
                    None => {
                        let answer = self.ask(request)?;
                        self.cache.lock().unwrap().insert(question, answer.clone());
                        answer
                    }
                }
            }
            Harm::None | Harm::CutAnswers(_) | Harm::Slow => self.ask(request)?,
        }))
    }

    fn ask(&self, request: &[u8]) -> Result<Vec<u8>> {
        self.sent.fetch_add(request.len(), Ordering::SeqCst);
        let mut hub = TcpStream::connect(self.hub)?;
        hub.write_all(request)?;
        let mut answer = Vec::new();
        hub.read_to_end(&mut answer)?;
        Ok(answer)
    }
}

/// A request with its body, made to be the only one of its connection.
fn read_request(client: &mut TcpStream) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 16 * 1024];
    let head = loop {
        if let Some(end) = end_of_head(&bytes) {
            break end;
        }
        let count = client.read(&mut piece)?;
        if count == 0 {
            return Err(Error::other("nobody asks"));
        }
        bytes.extend_from_slice(&piece[..count]);
    };
    let length = String::from_utf8_lossy(&bytes[..head])
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse::<usize>().ok())
        .unwrap_or(0);
    while bytes.len() < head + length {
        let count = client.read(&mut piece)?;
        if count == 0 {
            return Err(Error::other("it was not said to its end"));
        }
        bytes.extend_from_slice(&piece[..count]);
    }
    Ok(with_header(&bytes, "connection: close"))
}

fn first_line(request: &[u8]) -> String {
    let text = String::from_utf8_lossy(request);
    text.lines().next().unwrap_or_default().to_owned()
}

/// Where the body begins.
fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .map(|at| at + 4)
}

fn with_header(message: &[u8], header: &str) -> Vec<u8> {
    let end = end_of_head(message).expect("a message has a head") - 2;
    [&message[..end], header.as_bytes(), b"\r\n", &message[end..]].concat()
}

fn compressed(answer: &[u8]) -> Vec<u8> {
    let (head, body) = answer.split_at(end_of_head(answer).expect("an answer has a head"));
    let body = zstd::encode_all(body, 3).unwrap();
    let head: String = String::from_utf8_lossy(head)
        .lines()
        .filter(|line| {
            !line.is_empty() && !line.to_ascii_lowercase().starts_with("content-length:")
        })
        .map(|line| format!("{line}\r\n"))
        .collect();
    let head = format!(
        "{head}content-encoding: zstd\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), &body].concat()
}

fn page(status: &str, text: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{text}",
        text.len()
    )
    .into_bytes()
}
