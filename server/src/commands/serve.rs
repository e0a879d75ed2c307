//! `pluriel serve`: serves a council.

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
};

use pluriel_house::SystemClock;
use pluriel_mail::{NoPost, Post, Smtp};
use pluriel_speech::Language;
use pluriel_web::{DraftDays, Extras, FormerDays};
use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
};

use crate::{
    cli::{Failure, Serve},
    commands::print,
    config::{Config, Mail},
    http::{
        listen,
        router::{Server, router},
        tls::Certificate,
    },
    log, own_data,
    running::{self, Parts, Running},
    terminal,
};

/// Runs the command until the program is asked to stop.
pub fn run(serve: Serve) -> Result<(), Failure> {
    let mut config = Config::read(serve.config.as_deref(), |name| std::env::var(name).ok())?;
    config.data = serve.data.unwrap_or(config.data);
    config.listen = serve.listen.unwrap_or(config.listen);
    log::start(&config.log);
    runtime()?.block_on(until_stopped(config))
}

/// The runtime of the server: as many workers as the machine has cores.
pub fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

async fn until_stopped(config: Config) -> Result<(), Failure> {
    let certificate = config.tls.as_ref().map(Certificate::read).transpose()?;
    let scheme = if certificate.is_some() { "https" } else { "http" };
    let listener = listen::bind(config.listen).await?;
    let address = listener.local_addr()?;
    let public_url = config.public_url.clone().unwrap_or_else(|| format!("{scheme}://{address}"));
    if !keeps_cookies(&public_url) {
        tracing::warn!(
            public_url,
            "sign-in will not work: browsers keep its cookie over https or on the loopback address alone; \
             give the server a certificate ([tls]), or put a proxy that speaks TLS before it and set public_url to its \
             https:// address"
        );
    }
    let parts = Parts {
        clock: Arc::new(SystemClock),
        post: post(&config.mail)?,
        public_url,
        theme: running::theme(config.theme.as_deref())?,
        extras: Extras {
            draft_days: DraftDays(config.limits.draft_days),
            former_days: FormerDays(config.limits.former_days),
            press: config.press.press()?,
            ..Extras::default()
        },
    };
    let running = Running::open(&config.data, parts)?;
    let mut stop = AskedToStop::listen()?;
    if let Some(certificate) = &certificate {
        tokio::spawn(certificate.read_again_when_told()?);
    }
    say_where(scheme, address)?;
    serve_until(&listener, &running, &config, certificate.as_deref(), stop.asked()).await?;
    let fatal = running.site.house().fatal();
    running.close().await;
    fatal.map_or(Ok(()), |fatal| Err(Failure(fatal.to_string())))
}

/// Serves a site until `stop`, or until its writer had to end.
pub async fn serve_until(
    listener: &TcpListener,
    running: &Running,
    config: &Config,
    certificate: Option<&Certificate>,
    stop: impl Future<Output = ()>,
) -> Result<(), Failure> {
    let server = Server::new(running.site.clone(), config);
    let stopping = Arc::clone(&server.stopping);
    let ended = running.site.house().ended();
    let rates = Arc::clone(&server.rates);
    let site = running.site.clone();
    let forgetting = tokio::spawn(async move {
        loop {
            own_data::erase_former(&site).await;
            tokio::time::sleep(std::time::Duration::from_mins(10)).await;
            rates.forget_full();
        }
    });
    let stop = async {
        tokio::select! {
            () = stop => {}
            end = ended => tracing::error!(?end, "the writer ended"),
        }
        stopping.store(true, Ordering::SeqCst);
    };
    let router = router(&server, config.limits.body_bytes);
    listen::serve(listener, router, config.limits.connections_per_address, certificate, stop).await;
    forgetting.abort();
    Ok(())
}

/// Prints the one line that tells where the server listens, in the language of the terminal.
pub fn say_where(scheme: &str, address: SocketAddr) -> Result<(), Failure> {
    print(&match terminal::language() {
        Language::Fr => format!("Pluriel écoute sur {scheme}://{address}"),
        Language::En => format!("Pluriel listens on {scheme}://{address}"),
    })
}

/// How the program is asked to stop: by the service manager or from the keyboard. Listened to from the moment it is made,
/// so that it is made before anybody is told that the program runs.
pub struct AskedToStop {
    terminate: Signal,
    interrupt: Signal,
}

impl AskedToStop {
    /// Listens from now on. Must be called within a runtime.
    pub fn listen() -> Result<Self, Failure> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    /// Done when the program is asked to stop.
    pub async fn asked(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

fn post(mail: &Mail) -> Result<Arc<dyn Post>, Failure> {
    match &mail.server {
        None => {
            tracing::warn!("mail is off: no letter leaves; give [mail] server and from to turn it on");
            Ok(Arc::new(NoPost))
        }
        Some(server) => Ok(Arc::new(Smtp::new(server, &mail.from)?)),
    }
}

/// Whether browsers keep `__Host-` cookies of this address: https, or loopback.
fn keeps_cookies(public_url: &str) -> bool {
    let host = public_url.strip_prefix("http://").unwrap_or_default();
    let name = host.strip_prefix('[').map_or_else(|| host.split(':').next(), |rest| rest.split(']').next());
    let is_loopback = name.is_some_and(|name| {
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    });
    public_url.starts_with("https://") || is_loopback
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sign_in_works_over_tls_or_loopback() {
        for url in ["https://conseil.example", "http://127.0.0.1:8080", "http://[::1]:80", "http://localhost"]
        {
            assert!(keeps_cookies(url), "{url}");
        }
        for url in ["http://192.0.2.1:8080", "http://conseil.example", "http://[2001:db8::1]:80"] {
            assert!(!keeps_cookies(url), "{url}");
        }
    }
}
