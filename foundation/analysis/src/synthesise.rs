//! Writes a made consultation in the openData form, with what was planted beside it.

use pluriel_deliberation::synthetic::{Plan, Synthetic};
use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};

/// Milliseconds between two votes, and the first of them (14 November 2023).
const START: u64 = 1_700_000_000_000;

/// Writes `votes.csv`, `comments.csv`, `participants.csv` (college, organisation), `truth.csv` (planted group)
/// and `statements.csv` (planted agreement by group) into `folder`. `done` learns how many participants are
/// written.
pub fn write(plan: Plan, folder: &Path, done: &mut dyn FnMut(usize)) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let synthetic = Synthetic::new(plan);
    let create = |name: &str, header: &str| -> io::Result<BufWriter<File>> {
        let mut file = BufWriter::new(File::create(folder.join(name))?);
        writeln!(file, "{header}")?;
        Ok(file)
    };
    let mut comments = create(
        "comments.csv",
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
    )?;
    let groups = plan.groups.max(1);
    let shares: Vec<String> = (0..groups).map(|group| format!("p{group}")).collect();
    let mut statements = create("statements.csv", &format!("comment-id,{}", shares.join(",")))?;
    for statement in 0..plan.statements {
        writeln!(comments, "{START},,{statement},0,0,0,1,Statement {statement}")?;
        let agreement: Vec<String> =
            (0..groups).map(|group| format!("{:.4}", synthetic.agreement(statement, group))).collect();
        writeln!(statements, "{statement},{}", agreement.join(","))?;
    }
    let mut participants = create("participants.csv", "voter-id,college,organisation")?;
    let mut truth = create("truth.csv", "voter-id,group,college")?;
    let mut votes = create("votes.csv", "timestamp,datetime,comment-id,voter-id,vote")?;
    let mut at = START;
    for participant in 0..plan.participants {
        let planted = synthetic.planted(participant);
        writeln!(
            participants,
            "{participant},college {},organisation {}",
            planted.college, planted.organisation
        )?;
        writeln!(truth, "{participant},{},{}", planted.group, planted.college)?;
        for (statement, vote) in synthetic.votes(participant) {
            writeln!(votes, "{at},,{statement},{participant},{}", vote.value())?;
            at += 1;
        }
        if participant % 4_096 == 0 {
            done(participant);
        }
    }
    for file in [&mut comments, &mut statements, &mut participants, &mut truth, &mut votes] {
        file.flush()?;
    }
    Ok(())
}
