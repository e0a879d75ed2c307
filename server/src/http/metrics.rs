//! `/metrics`: figures for Prometheus, without a label that names a person or an address.

use std::{
    fmt::Write,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

/// Upper bounds of the buckets of request times, in milliseconds.
const BUCKETS_MS: [u64; 8] = [1, 5, 20, 50, 100, 500, 2_000, 10_000];

/// What the server counts.
#[derive(Debug, Default)]
pub struct Metrics {
    by_class: [AtomicU64; 5],
    by_time: [AtomicU64; BUCKETS_MS.len()],
    total: AtomicU64,
    micros: AtomicU64,
}

impl Metrics {
    /// Counts one answered request.
    pub fn count(&self, status: u16, took: Duration) {
        let class = usize::from((status / 100).clamp(1, 5) - 1);
        self.by_class[class].fetch_add(1, Ordering::Relaxed);
        self.total.fetch_add(1, Ordering::Relaxed);
        self.micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
        for (bound, bucket) in BUCKETS_MS.iter().zip(&self.by_time) {
            if took <= Duration::from_millis(*bound) {
                bucket.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// The figures in Prometheus' text format; `seq` is the number of the newest entry.
    pub fn text(&self, seq: u64, entries_texts: usize) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# TYPE pluriel_requests_total counter");
        for (class, counter) in self.by_class.iter().enumerate() {
            let _ = writeln!(text, "pluriel_requests_total{{status=\"{}xx\"}} {}", class + 1, read(counter));
        }
        let _ = writeln!(text, "# TYPE pluriel_request_seconds histogram");
        for (bound, counter) in BUCKETS_MS.iter().zip(&self.by_time) {
            let (whole, thousandths) = (bound / 1_000, bound % 1_000);
            let _ = writeln!(
                text,
                "pluriel_request_seconds_bucket{{le=\"{whole}.{thousandths:03}\"}} {}",
                read(counter)
            );
        }
        let (total, micros) = (read(&self.total), read(&self.micros));
        let _ = writeln!(text, "pluriel_request_seconds_bucket{{le=\"+Inf\"}} {total}");
        let _ =
            writeln!(text, "pluriel_request_seconds_sum {}.{:06}", micros / 1_000_000, micros % 1_000_000);
        let _ = writeln!(text, "pluriel_request_seconds_count {total}");
        let _ = writeln!(text, "# TYPE pluriel_journal_entries gauge\npluriel_journal_entries {seq}");
        let _ = writeln!(text, "# TYPE pluriel_vault_texts gauge\npluriel_vault_texts {entries_texts}");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_class_and_time() {
        let metrics = Metrics::default();
        metrics.count(200, Duration::from_millis(3));
        metrics.count(422, Duration::from_millis(30));
        let text = metrics.text(7, 3);
        for line in [
            "pluriel_requests_total{status=\"2xx\"} 1",
            "pluriel_requests_total{status=\"4xx\"} 1",
            "pluriel_request_seconds_bucket{le=\"0.001\"} 0",
            "pluriel_request_seconds_bucket{le=\"0.005\"} 1",
            "pluriel_request_seconds_bucket{le=\"0.050\"} 2",
            "pluriel_request_seconds_sum 0.033000",
            "pluriel_journal_entries 7",
        ] {
            assert!(text.contains(line), "{line} is missing in\n{text}");
        }
    }
}
