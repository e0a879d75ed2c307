//! The tests' own count, read from what each runner prints.

use std::{
    fmt,
    ops::{Add, AddAssign},
};

/// How many tests ended how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: u64,
    /// Failed, timed out, cancelled, or skipped where nothing may be.
    pub failed: u64,
    /// Marked `#[ignore]` and not run.
    pub ignored: u64,
}

impl Count {
    /// One failure.
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1, ignored: 0 };
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// From nextest's `Summary [ 1.2s] 10 tests run: 8 passed (1 slow), 1 failed, 1 timed out, 2 skipped`.
pub fn of_nextest(printed: &str) -> Option<Count> {
    let line = printed.lines().rev().find(|line| line.trim_start().starts_with("Summary ["))?;
    let (run, parts) = line.split_once("run: ")?;
    let all = numbers(run.rsplit_once(']')?.1).next()?;
    let of = |word| parts.split(", ").find(|part| part.contains(word)).and_then(|part| numbers(part).next());
    let passed = of("passed").unwrap_or(0);
    Some(Count { passed, failed: all.saturating_sub(passed), ignored: of("skipped").unwrap_or(0) })
}

/// From libtest's `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line a test binary.
pub fn of_libtest(printed: &str) -> Option<Count> {
    let results = printed.lines().filter_map(|line| line.trim_start().strip_prefix("test result: "));
    results.filter_map(of_libtest_result).reduce(Add::add)
}

fn of_libtest_result(result: &str) -> Option<Count> {
    let of = |word| {
        result.split(['.', ';']).find(|part| part.contains(word)).and_then(|part| numbers(part).next())
    };
    Some(Count { passed: of(" passed")?, failed: of(" failed")?, ignored: of(" ignored")? })
}

/// From the last lines of node's runner: `ℹ pass 3`, `ℹ fail 0`… Nothing of the end-to-end tests may be skipped, so what
/// was skipped or cancelled counts as failed.
pub fn of_node(printed: &str) -> Option<Count> {
    let of = |word: &str| printed.lines().rev().find_map(|line| node_total(line, word));
    let not_run = of("cancelled")? + of("skipped")? + of("todo")?;
    Some(Count { passed: of("pass")?, failed: of("fail")? + not_run, ignored: 0 })
}

fn node_total(line: &str, word: &str) -> Option<u64> {
    let mut words = line.split_whitespace();
    let (_mark, name, number) = (words.next()?, words.next()?, words.next()?);
    (name == word && words.next().is_none()).then(|| number.parse().ok())?
}

fn numbers(text: &str) -> impl Iterator<Item = u64> {
    text.split_whitespace().filter_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest_says_what_it_ran() {
        let clean = "  Starting\n────────\n     Summary [   0.123s] 10 tests run: 10 passed, 2 skipped\n";
        assert_eq!(of_nextest(clean), Some(Count { passed: 10, failed: 0, ignored: 2 }));
        let bad = "     Summary [ 61.0s] 9/12 tests run: 6 passed (1 slow), 1 failed, 2 timed out, 0 skipped";
        assert_eq!(of_nextest(bad), None, "a run that was cut short has no count");
        let timed_out = "     Summary [ 61.0s] 9 tests run: 6 passed (1 slow), 1 failed, 1 timed out, 1 exec failed, 0 skipped";
        assert_eq!(of_nextest(timed_out), Some(Count { passed: 6, failed: 3, ignored: 0 }));
        assert_eq!(of_nextest("error: could not compile `pluriel`"), None);
    }

    #[test]
    fn libtest_is_summed_over_binaries() {
        let printed = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                       test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n";
        assert_eq!(of_libtest(printed), Some(Count { passed: 4, failed: 2, ignored: 1 }));
        assert_eq!(of_libtest("error: could not compile"), None);
    }

    #[test]
    fn what_node_skips_is_a_failure() {
        let printed = "ℹ tests 7\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 0\nℹ duration_ms 12.5\n";
        assert_eq!(of_node(printed), Some(Count { passed: 3, failed: 4, ignored: 0 }));
        assert_eq!(of_node("SyntaxError"), None);
    }

    #[test]
    fn the_last_line_has_one_form() {
        assert_eq!(Count { passed: 5, failed: 1, ignored: 3 }.to_string(), "5 passed, 1 failed");
    }
}
