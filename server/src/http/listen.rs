//! The accept loop: connections counted by address, headers bounded in size and time, a stop that lets requests end.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{Router, extract::ConnectInfo};
use hyper::Request;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
    time::timeout,
};
use tower::ServiceExt;

use super::tls::Certificate;

/// How long a client may take to send its headers, and an idle connection may wait for the next request.
pub const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// How many bytes the headers of a request may take.
pub const HEADERS_BYTES: usize = 16 * 1024;
/// How long requests under way may take to end when the server stops.
pub const STOP_WITHIN: Duration = Duration::from_secs(20);

/// Why the server does not listen.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// Another program listens there.
    #[error("{0} is taken by another program: choose another port with --listen (port 0 picks a free one)")]
    Taken(SocketAddr),
    /// The address is not this machine's, or not allowed.
    #[error("cannot listen on {address}: {error}")]
    Refused {
        /// Where.
        address: SocketAddr,
        /// Why.
        error: io::Error,
    },
}

/// Binds the address.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, ListenError> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => ListenError::Taken(address),
        _ => ListenError::Refused { address, error },
    })
}

/// Serves until `stop` is done, over TLS if there is a certificate, then lets requests under way end. The listener stays open: who connects meanwhile waits
/// for whoever serves it next.
pub async fn serve(
    listener: &TcpListener,
    router: Router,
    per_address: usize,
    certificate: Option<&Certificate>,
    stop: impl Future<Output = ()>,
) {
    let connections = Connections::default();
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, or the peer went away: the loop must outlive both.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let Some(held) = connections.hold(peer.ip(), per_address) else { continue };
        let router = router.clone();
        let until = graceful.watcher();
        match certificate.map(Certificate::acceptor) {
            None => drop(tokio::spawn(talk(stream, peer, router, held, until))),
            Some(acceptor) => drop(tokio::spawn(async move {
                // Who does not shake hands in time, or at all, is no event of ours.
                if let Ok(Ok(stream)) = timeout(HEADERS_WITHIN, acceptor.accept(stream)).await {
                    talk(stream, peer, router, held, until).await;
                }
            })),
        }
    }
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(STOP_WITHIN) => tracing::warn!("requests under way were cut off"),
    }
}

async fn talk(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: SocketAddr,
    router: Router,
    held: Held,
    until: Watcher,
) {
    let _held = held;
    let service = router.map_request(move |mut request: Request<_>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    });
    let connection = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_WITHIN)
        .max_buf_size(HEADERS_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    // A peer that hangs up or speaks nonsense is no event of ours.
    let _ = until.watch(connection).await;
}

/// How many connections each address holds.
#[derive(Debug, Clone, Default)]
struct Connections(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One connection counted; given back when dropped.
struct Held {
    connections: Connections,
    address: IpAddr,
}

impl Connections {
    fn hold(&self, address: IpAddr, most: usize) -> Option<Held> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(address).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Held { connections: self.clone(), address })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut counts = self.connections.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}
