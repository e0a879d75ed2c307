//! What comes in is bounded: bodies, headers, fields, rates, connections.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use crate::{
    http::{Client, encoded, raw},
    program::{Server, council},
};

#[test]
fn bodies_headers_and_fields_are_bounded() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut client = Client::new(server.at);
    let csrf = client.get("/connexion").hidden("csrf");
    let big = "x".repeat(1_100_000);
    let refused = client.post("/connexion", &[("csrf", &csrf), ("email", &big)]);
    assert_eq!(refused.status, 413);
    let many: Vec<_> = (0..1_100).map(|_| ("a", "b")).collect();
    assert_eq!(client.post("/connexion", &many).status, 422);
    let headers = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "y".repeat(20_000));
    let refused = raw(server.at, headers.as_bytes());
    assert!(matches!(refused.status, 400 | 431 | 0), "{}", refused.status);
    let typed = "e".repeat(300);
    let refused = client.post("/connexion", &[("csrf", &csrf), ("email", &typed)]);
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains(&typed), "what was typed is given back");
    assert_eq!(client.get("/").status, 200);
}

#[test]
fn changing_requests_are_counted_by_address_and_plain_reads_are_not() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "[limits]\nrequests_per_minute = 5\n");
    let mut client = Client::new(server.at);
    let body = encoded(&[("q", "a")]);
    let statuses: Vec<_> = (0..8).map(|_| client.get(&format!("/recherche?{body}")).status).collect();
    assert_eq!(statuses[..5], [200; 5]);
    let refused = client.get("/recherche?q=a");
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").unwrap().parse::<u64>().unwrap() <= 60);
    assert!((0..200).all(|_| client.get("/membres").status == 200));
}

#[test]
fn a_client_that_does_not_finish_its_headers_is_let_go_and_holds_nobody_up() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut half_open: Vec<_> = (0..64)
        .map(|_| {
            let mut stream = TcpStream::connect(server.at).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n").unwrap();
            stream
        })
        .collect();
    assert_eq!(Client::new(server.at).get("/").status, 200);
    let started = Instant::now();
    let last = half_open.last_mut().unwrap();
    last.set_read_timeout(Some(Duration::from_secs(25))).unwrap();
    let mut end = Vec::new();
    last.read_to_end(&mut end).unwrap();
    assert!(started.elapsed() < Duration::from_secs(20), "let go after 10 s, not {:?}", started.elapsed());
}

#[test]
fn connections_are_bounded_by_address() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "[limits]\nconnections_per_address = 4\n");
    let held: Vec<_> = (0..4)
        .map(|_| {
            let mut stream = TcpStream::connect(server.at).unwrap();
            stream.write_all(b"GET /health HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
            let mut first = [0; 16];
            stream.read_exact(&mut first).unwrap();
            stream
        })
        .collect();
    assert_eq!(raw(server.at, b"GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").status, 0);
    drop(held);
    let started = Instant::now();
    while raw(server.at, b"GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").status != 200 {
        assert!(started.elapsed() < Duration::from_secs(10), "connections given back are free again");
    }
}
