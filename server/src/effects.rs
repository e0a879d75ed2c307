//! What follows the journal: letters leave, the council's own words are laid anew. At least once, from a stored cursor; a
//! letter's stable id makes it seen once.

use pluriel_house::{Happened, House};
use pluriel_mail::Letter;
use pluriel_members::{Event, Members};
use pluriel_web::{Mailing, Site, send};
use tokio::sync::{mpsc, watch};

use crate::running;

/// The name under which the vault keeps how far letters have come.
pub const MAIL: &str = "mail";

/// Deals with every event in order until the house stops; `dealt` tells the last one.
pub async fn follow(site: Site, mut happens: mpsc::UnboundedReceiver<Happened>, dealt: watch::Sender<u64>) {
    while let Some(happened) = happens.recv().await {
        lay_words_if_changed(&site, &happened);
        let letters = letters(&site, &happened);
        let sent_some = !letters.is_empty();
        for letter in letters {
            send(&site.post(), letter).await;
        }
        let seq = happened.recorded.seq;
        // The cursor is worth a commit of its own when letters left, or when nothing waits behind this event.
        if sent_some || happens.is_empty() {
            keep_cursor(site.house().clone(), seq).await;
        }
        dealt.send_replace(seq);
    }
}

/// Lays the council's own words anew when it changed them.
pub fn lay_words_if_changed(site: &Site, happened: &Happened) {
    let Some(Event::CouncilDescribed(_)) = happened.of::<Members>() else { return };
    match running::words(site.house()) {
        Ok(words) => site.set_words(words),
        Err(failure) => {
            tracing::error!(why = failure.0, "the council's own words cannot be laid over the rooms'");
        }
    }
}

async fn keep_cursor(house: House, seq: u64) {
    let kept = tokio::task::spawn_blocking(move || house.effect_done(MAIL, seq)).await;
    if !matches!(kept, Ok(Ok(()))) {
        tracing::warn!(seq, "the mail's cursor was not kept: letters may be tried again, and are seen once");
    }
}

/// The letters that an event causes.
pub fn letters(site: &Site, happened: &Happened) -> Vec<Letter> {
    let snapshot = site.house().snapshot();
    let mailing = Mailing { site, snapshot: &snapshot };
    site.fronts().iter().flat_map(|front| (front.letters)(happened, &mailing)).collect()
}
