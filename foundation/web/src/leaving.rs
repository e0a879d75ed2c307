//! Letters on their way out.

use std::{sync::Arc, time::Duration};

use pluriel_mail::{Letter, Post, PostError};

use crate::Site;

/// How often a letter that a server does not take is tried, at growing distances.
const TRIES: u32 = 8;

impl Site {
    /// Sends a letter in the background: a page answers in the same time whether there is somebody to write to or not.
    pub fn leave(&self, letter: Letter) {
        let post = self.post();
        tokio::spawn(async move { send(&post, letter).await });
    }
}

/// Sends one letter; what cannot be sent is logged by its id alone.
pub async fn send(post: &Arc<dyn Post>, letter: Letter) {
    let id = letter.id.clone();
    for attempt in 0..TRIES {
        let (post, letter) = (Arc::clone(post), letter.clone());
        match tokio::task::spawn_blocking(move || post.send(&letter)).await {
            Ok(Ok(())) => return,
            Ok(Err(error @ PostError::Unwritable(_))) => {
                tracing::error!(letter = id, %error, "a letter was given up");
                return;
            }
            Ok(Err(error)) => tracing::warn!(letter = id, %error, attempt, "a letter was not taken"),
            Err(error) => tracing::error!(letter = id, %error, "a letter's task failed"),
        }
        tokio::time::sleep(Duration::from_secs(1 << attempt)).await;
    }
    tracing::error!(letter = id, "a letter was given up");
}
