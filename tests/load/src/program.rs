//! The program `pluriel`, started on a free port.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::Outcome;

/// The program at work. Killed when dropped.
pub struct Program {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Program {
    /// Starts `pluriel serve` on a data folder and waits until it says where it listens. The settings lift the limits by
    /// address: everybody here has the same one.
    pub fn start(program: &Path, data: &Path, theme: Option<&Path>) -> Outcome<Self> {
        let settings = data.with_extension("toml");
        let theme = theme.map(|theme| format!("theme = \"{}\"\n", theme.display())).unwrap_or_default();
        fs::write(
            &settings,
            format!(
                "{theme}[limits]\nconnections_per_address = 4096\nrequests_per_minute = 1000000000\n[log]\nfilter = \"error\"\n"
            ),
        )?;
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--config"])
            .arg(&settings)
            .arg("--data")
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let out = child.stdout.take().ok_or("no standard output")?;
        let said = BufReader::new(out).lines().find_map(|line| {
            let line = line.ok()?;
            line.split_once("http://").map(|(_, address)| address.trim().to_owned())
        });
        match said {
            Some(address) => Ok(Self { child, address: address.parse()? }),
            None => Err(format!("the program ended before it listened: {}", child.wait()?).into()),
        }
    }

    /// Kills it, as `kill -9` does: it has no time for anything.
    pub fn kill(mut self) -> Outcome {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// What it holds in memory, in bytes (`VmRSS`), and what of it is no file's (`RssAnon`): the rest is its own code.
    pub fn resident_bytes(&self) -> Outcome<(u64, u64)> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kilobytes = |name: &str| -> Outcome<u64> {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|rest| rest.trim().strip_suffix(" kB"));
            Ok(number.ok_or_else(|| format!("no {name} in /proc"))?.trim().parse()?)
        };
        Ok((kilobytes("VmRSS:")? * 1024, kilobytes("RssAnon:")? * 1024))
    }

    /// How much time of the processors it has used so far, in hundredths of a second (`utime` and `stime`; Linux counts
    /// 100 a second for every program).
    pub fn processor_hundredths(&self) -> Outcome<u64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let after_name = stat.rsplit_once(')').ok_or("no name in /proc")?.1;
        let field = |place: usize| {
            after_name.split_whitespace().nth(place).and_then(|field| field.parse::<u64>().ok())
        };
        Ok(field(11).zip(field(12)).map(|(user, system)| user + system).ok_or("no times in /proc")?)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone when it was killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
