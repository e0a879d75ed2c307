//! The press beside the real server: PDF and picture of the demonstration's opinions, read by what they are.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    time::Duration,
};

use crate::{
    http::Client,
    program::{PLURIEL, Server, council, err, out, pluriel},
};

/// The press is built with the workspace's programs, not with this package.
fn must_be_built() {
    let press = Path::new(PLURIEL).with_file_name("pluriel-press");
    assert!(press.is_file(), "build it first: cargo build --package pluriel-press");
}

/// The bytes of a document, with status and media type.
fn bytes_at(at: SocketAddr, path: &str) -> (u16, String, Vec<u8>) {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {at}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let media_type = head.lines().find_map(|line| line.strip_prefix("content-type: ")).unwrap_or_default();
    (status, media_type.to_owned(), answer[end + 4..].to_vec())
}

#[test]
fn every_printed_opinion_of_the_demonstration_has_its_pdf_and_picture() {
    must_be_built();
    let server = Server::demo();
    let opinions = Client::new(server.at).get("/api/v1/opinions");
    let opinions: serde_json::Value = serde_json::from_str(&opinions.body).unwrap();
    let mut printed = 0;
    for opinion in opinions["opinions"].as_array().unwrap() {
        let number = opinion["number"].as_u64().unwrap();
        let (status, media_type, pdf) = bytes_at(server.at, &format!("/avis/{number}/avis.pdf"));
        let is_final = opinion["word"] == "published"
            || opinion["stage"] == "not_carried"
            || opinion["stage"] == "closed";
        if !is_final {
            assert_eq!(status, 404, "{number} goes on");
            continue;
        }
        printed += 1;
        assert_eq!(
            (status, media_type.as_str()),
            (200, "application/pdf"),
            "{number}: {}",
            String::from_utf8_lossy(&pdf)
        );
        assert!(pdf.starts_with(b"%PDF-1.7"), "{number}");
        assert_eq!(bytes_at(server.at, &format!("/avis/{number}/avis.pdf")).2, pdf);
        let (status, media_type, picture) =
            bytes_at(server.at, &format!("/avis/{number}/apercu.png?lang=en"));
        assert_eq!((status, media_type.as_str()), (200, "image/png"));
        let size = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
        assert_eq!((size(16), size(20)), (1200, 630));
        let page = Client::new(server.at).get(&format!("/avis/{number}")).body;
        assert!(page.contains("/avis.pdf\"") && page.contains("property=\"og:image\""), "{number}");
    }
    assert!(printed >= 4, "two imported, one published, one that was not adopted: {printed}");
}

#[test]
fn the_operator_is_told_whether_there_is_a_press_and_how_to_get_one() {
    must_be_built();
    let told = pluriel(["admin", "press"]);
    assert!(told.status.success() && out(&told).contains("sets documents"), "{}{}", out(&told), err(&told));
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("pluriel.toml");
    std::fs::write(&settings, "[press]\nprogram = \"/nowhere/pluriel-press\"\n").unwrap();
    let refused = pluriel(["admin", "press", "--config", settings.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("/nowhere/pluriel-press"), "{}", err(&refused));
    // A copy of the program, alone in its folder, has no press.
    let alone = folder.path().join("pluriel");
    std::fs::copy(PLURIEL, &alone).unwrap();
    let alone = std::process::Command::new(alone).args(["admin", "press"]).output().unwrap();
    assert_eq!(alone.status.code(), Some(1));
    assert!(
        err(&alone).contains("cargo build --release --locked --package pluriel-press"),
        "{}",
        err(&alone)
    );
}

#[test]
fn a_press_without_time_is_stopped_and_the_page_goes_on() {
    let folder = council();
    let data = folder.path().join("data");
    let press = folder.path().join("press");
    std::fs::write(&press, "#!/bin/sh\nexec sleep 600\n").unwrap();
    let runs = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&press, runs).unwrap();
    let server = Server::serve(&data, &format!("[press]\nprogram = \"{}\"\nseconds = 1\n", press.display()));
    let mut client = Client::new(server.at);
    let answer = client.send("GET", "/avis/1/avis.pdf", &[("accept", "application/json")], "");
    assert_eq!((answer.status, answer.header("content-type")), (503, Some("application/problem+json")));
    assert!(answer.body.contains("printed-failed"), "{}", answer.body);
    assert_eq!(client.get("/avis/1").status, 200);
    server.stop();
}
