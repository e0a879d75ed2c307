//! TLS by the program itself, where no proxy stands before it: a certificate and its key, read again when the program is
//! told to (SIGHUP), so that a renewed certificate is served without a stop.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use arc_swap::ArcSwap;
use rustls::{
    ServerConfig,
    pki_types::{
        CertificateDer, PrivateKeyDer,
        pem::{self, PemObject},
    },
};
use tokio::signal::unix::{SignalKind, signal};
use tokio_rustls::TlsAcceptor;

use crate::config::Tls;

/// What is spoken over TLS: as without it, HTTP/1.1.
const SPOKEN: &[u8] = b"http/1.1";

/// Certificate and key as they were last read.
pub struct Certificate {
    files: Tls,
    current: ArcSwap<ServerConfig>,
}

/// Why a certificate cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read, or is no PEM of what it should hold.
    #[error("[tls] {}: {error}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        error: pem::Error,
    },
    /// The file holds no certificate.
    #[error("[tls] {}: no certificate in it; the whole chain in PEM is expected, the server’s own first", .0.display())]
    NoCertificate(PathBuf),
    /// Key and certificate do not belong together, or are of a kind that is not served.
    #[error("[tls] {} and {}: {error}", cert.display(), key.display())]
    Unfit {
        /// The certificate.
        cert: PathBuf,
        /// The key.
        key: PathBuf,
        /// Why.
        error: rustls::Error,
    },
}

impl Certificate {
    /// Reads the files of the settings.
    pub fn read(files: &Tls) -> Result<Arc<Self>, TlsError> {
        let current = ArcSwap::from_pointee(config(files)?);
        Ok(Arc::new(Self { files: files.clone(), current }))
    }

    /// What greets the next connection.
    pub fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(self.current.load_full())
    }

    /// Reads the files again; what cannot be served leaves what was served before.
    pub fn read_again(&self) -> Result<(), TlsError> {
        self.current.store(Arc::new(config(&self.files)?));
        Ok(())
    }

    /// Reads the files again at each SIGHUP, for ever. Listens from the moment it is called.
    pub fn read_again_when_told(
        self: &Arc<Self>,
    ) -> std::io::Result<impl Future<Output = ()> + Send + use<>> {
        let mut told = signal(SignalKind::hangup())?;
        let certificate = Arc::clone(self);
        Ok(async move {
            while told.recv().await.is_some() {
                match certificate.read_again() {
                    Ok(()) => tracing::info!("the certificate was read again"),
                    Err(error) => {
                        tracing::error!(%error, "the certificate was not read again; the one before is served");
                    }
                }
            }
        })
    }
}

fn config(Tls { cert, key }: &Tls) -> Result<ServerConfig, TlsError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error| TlsError::Unreadable { path, error }
    };
    let chain: Vec<_> =
        CertificateDer::pem_file_iter(cert).and_then(Iterator::collect).map_err(unreadable(cert))?;
    if chain.is_empty() {
        return Err(TlsError::NoCertificate(cert.clone()));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(unreadable(key))?;
    let unfit = |error| TlsError::Unfit { cert: cert.clone(), key: key.clone(), error };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unfit)?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(unfit)?;
    config.alpn_protocols = vec![SPOKEN.to_vec()];
    Ok(config)
}

impl std::fmt::Debug for Certificate {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("files", &self.files).finish_non_exhaustive()
    }
}
