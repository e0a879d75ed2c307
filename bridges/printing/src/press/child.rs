//! One run of the program: a document in, a file out.

use std::{path::Path, process::Stdio};

use rustix::process::{Pid, Resource, Rlimit, prlimit};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    time::timeout,
};

use super::{Limits, NotPrinted};

/// Nothing larger is a file.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// What is kept of the words with which a child ends.
const MOST_SAID: usize = 4 * 1024;

/// Runs the program on a document. It has no environment and, until its limits are set, nothing to work on: the document is written
/// after them. Whatever happens it has ended when this returns or is dropped.
pub(super) async fn run(program: &Path, limits: Limits, document: Vec<u8>) -> Result<Vec<u8>, NotPrinted> {
    let mut child = Command::new(program)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| NotPrinted::NotStarted { program: program.to_owned(), error })?;
    let told = match bound(&child, limits) {
        Ok(()) => timeout(limits.time, talk(&mut child, document)).await,
        Err(error) => Ok(Err(error.into())),
    };
    match told {
        Ok(Ok(file)) => Ok(file),
        Ok(Err(error)) => {
            child.kill().await?;
            Err(error)
        }
        Err(_) => {
            child.kill().await?;
            Err(NotPrinted::TooLong(limits.time))
        }
    }
}

/// Sets the limits of a child that was started and not yet waited for: its number is still its own.
fn bound(child: &Child, limits: Limits) -> std::io::Result<()> {
    let pid = child.id().and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
    let pid = pid.ok_or_else(|| std::io::Error::other("it ended before its limits were set"))?;
    let seconds = limits.time.as_secs().max(1);
    for (resource, most) in [
        (Resource::As, limits.memory),
        (Resource::Cpu, seconds),
        // It writes to its pipes alone.
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ] {
        prlimit(Some(pid), resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}

async fn talk(child: &mut Child, document: Vec<u8>) -> Result<Vec<u8>, NotPrinted> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let write = async {
        if let Some(mut pipe) = stdin {
            // A child that ended early says why on standard error.
            let _ = pipe.write_all(&document).await;
        }
    };
    let (file, said, ()) = tokio::join!(read(stdout, MOST_BYTES), read(stderr, MOST_SAID), write);
    let (file, mut said) = (file?, said?);
    if file.len() > MOST_BYTES {
        return Err(NotPrinted::TooLarge(MOST_BYTES));
    }
    let status = child.wait().await?;
    if status.success() {
        return Ok(file);
    }
    said.truncate(MOST_SAID);
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    Err(NotPrinted::Ended { status, said })
}

/// What comes out of a pipe, and at most one byte more than may come; the pipe is closed then.
async fn read(pipe: Option<impl AsyncRead + Unpin>, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(pipe) = pipe {
        let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        pipe.take(most).read_to_end(&mut bytes).await?;
    }
    Ok(bytes)
}
