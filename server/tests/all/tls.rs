//! TLS by the program itself: served, asked for again by browsers, renewed without a stop.

use std::{
    fs,
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStderr, Command, Stdio},
};

use crate::program::{PLURIEL, council, err, pluriel};

/// The program behind a certificate of its own for `localhost`.
struct Secured {
    child: Child,
    port: String,
    log: Lines<BufReader<ChildStderr>>,
}

impl Drop for Secured {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Secured {
    fn start(folder: &Path) -> Self {
        let settings = "[log]\nformat = \"text\"\n[tls]\ncert = \"CERT\"\nkey = \"KEY\"\n"
            .replace("CERT", folder.join("cert.pem").to_str().unwrap())
            .replace("KEY", folder.join("key.pem").to_str().unwrap());
        fs::write(folder.join("pluriel.toml"), settings).unwrap();
        let mut child = Command::new(PLURIEL)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--config",
                folder.join("pluriel.toml").to_str().unwrap(),
            ])
            .args(["--data", folder.join("data").to_str().unwrap()])
            .env("LC_ALL", "fr_FR.UTF-8")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.trim().strip_prefix("Pluriel écoute sur https://127.0.0.1:").unwrap().to_owned();
        let log = BufReader::new(child.stderr.take().unwrap()).lines();
        Self { child, port, log }
    }

    /// Asks for a page, trusting this certificate alone; headers and body, if the other side is who it should be.
    fn get(&self, trusted: &Path, path: &str) -> Option<String> {
        let asked = Command::new("curl")
            .args(["--silent", "--include", "--max-time", "20", "--cacert", trusted.to_str().unwrap()])
            .args(["--resolve", &format!("localhost:{}:127.0.0.1", self.port)])
            .arg(format!("https://localhost:{}{path}", self.port))
            .output()
            .unwrap();
        asked.status.success().then(|| String::from_utf8_lossy(&asked.stdout).into_owned())
    }

    /// Tells it to read its files again, and waits until it says what came of it.
    fn read_again(&mut self) -> String {
        let told = Command::new("kill").args(["-HUP", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
        self.log.by_ref().map(Result::unwrap).find(|line| line.contains("read again")).unwrap()
    }
}

/// Writes a new certificate of `localhost` with its key, and keeps a copy of it to trust.
fn renew(folder: &Path, kept_as: &str) -> std::path::PathBuf {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    fs::write(folder.join("cert.pem"), made.cert.pem()).unwrap();
    fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
    let kept = folder.join(kept_as);
    fs::write(&kept, made.cert.pem()).unwrap();
    kept
}

#[test]
fn a_page_comes_over_tls_and_a_renewed_certificate_needs_no_stop() {
    let folder = council();
    let folder = folder.path();
    let first = renew(folder, "first.pem");
    let mut server = Secured::start(folder);
    let page = server.get(&first, "/membres").unwrap();
    let (head, _) = page.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(head.contains("strict-transport-security: max-age=63072000"), "{head}");
    let feed = server.get(&first, "/membres.atom").unwrap();
    assert!(feed.contains(&format!("https://127.0.0.1:{}/membres", server.port)), "links begin with https");

    // Whoever does not speak TLS gets nothing.
    let mut plain = Command::new("curl");
    plain.args(["--silent", "--max-time", "20"]).arg(format!("http://127.0.0.1:{}/", server.port));
    assert!(!plain.status().unwrap().success());

    let second = renew(folder, "second.pem");
    assert!(server.get(&second, "/health").is_none(), "not read before it is told");
    assert!(server.read_again().contains("the certificate was read again"));
    assert!(server.get(&second, "/health").unwrap().ends_with("ok\n"));
    assert!(server.get(&first, "/health").is_none());

    fs::write(folder.join("cert.pem"), "nothing of the kind").unwrap();
    assert!(server.read_again().contains("was not read again"));
    assert!(server.get(&second, "/health").is_some(), "the one before is served");
}

#[test]
fn what_cannot_be_served_is_named_at_the_start() {
    let folder = council();
    let folder = folder.path();
    let data = folder.join("data");
    let started = |settings: &str| {
        fs::write(folder.join("pluriel.toml"), settings).unwrap();
        let config = folder.join("pluriel.toml");
        let run = pluriel([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--config",
            config.to_str().unwrap(),
            "--data",
            data.to_str().unwrap(),
        ]);
        assert!(!run.status.success());
        err(&run)
    };
    renew(folder, "first.pem");
    let (cert, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    let with = |cert: &Path, key: &Path| {
        format!("[tls]\ncert = {:?}\nkey = {:?}\n", cert.to_str().unwrap(), key.to_str().unwrap())
    };
    assert!(started(&with(&folder.join("none.pem"), &key)).contains("none.pem"));
    assert!(started(&with(&key, &key)).contains("no certificate in it"));
    assert!(started(&with(&cert, &cert)).contains("cert.pem"));
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    fs::write(folder.join("other.pem"), other.signing_key.serialize_pem()).unwrap();
    assert!(started(&with(&cert, &folder.join("other.pem"))).contains("[tls]"));
    let plain = format!("public_url = \"http://conseil.example\"\n{}", with(&cert, &key));
    assert!(started(&plain).contains("https://"), "{}", started(&plain));
}
