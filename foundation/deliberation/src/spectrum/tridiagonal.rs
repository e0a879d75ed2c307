//! Eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by implicit QL (Wilkinson's shift).

/// Eigenpairs of the matrix with diagonal `diagonal` and off-diagonal `off` (one shorter), largest first.
/// `None` when an eigenvalue does not settle in fifty rounds, which no finite matrix has been seen to do.
pub(super) fn eigenpairs(diagonal: &[f64], off: &[f64]) -> Option<Vec<(f64, Vec<f64>)>> {
    let size = diagonal.len();
    let mut values = diagonal.to_vec();
    let mut off: Vec<f64> = off.iter().copied().chain([0.0]).collect();
    let mut vectors = vec![vec![0.0; size]; size];
    for (index, vector) in vectors.iter_mut().enumerate() {
        vector[index] = 1.0;
    }
    for low in 0..size {
        let mut rounds = 0;
        loop {
            let high = (low..size - 1)
                .find(|at| {
                    let scale = values[*at].abs() + values[at + 1].abs();
                    off[*at].abs() <= f64::EPSILON * scale
                })
                .unwrap_or(size - 1);
            if high == low {
                break;
            }
            rounds += 1;
            if rounds > 50 {
                return None;
            }
            chase(&mut values, &mut off, &mut vectors, low, high);
        }
    }
    let mut pairs: Vec<(f64, Vec<f64>)> = values.into_iter().zip(vectors).collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    Some(pairs)
}

/// One implicit QL sweep from `high` down to `low`. `vectors[i]` is the eigenvector of `values[i]`.
fn chase(values: &mut [f64], off: &mut [f64], vectors: &mut [Vec<f64>], low: usize, high: usize) {
    let half = (values[low + 1] - values[low]) / (2.0 * off[low]);
    let root = (half * half + 1.0).sqrt();
    let mut bulge = values[high] - values[low] + off[low] / (half + if half < 0.0 { -root } else { root });
    let (mut sine, mut cosine, mut shift) = (1.0, 1.0, 0.0);
    for at in (low..high).rev() {
        let (moved, kept) = (sine * off[at], cosine * off[at]);
        let length = (moved * moved + bulge * bulge).sqrt();
        off[at + 1] = length;
        if length == 0.0 {
            values[at + 1] -= shift;
            off[high] = 0.0;
            return;
        }
        sine = moved / length;
        cosine = bulge / length;
        bulge = values[at + 1] - shift;
        let turn = (values[at] - bulge) * sine + 2.0 * cosine * kept;
        shift = sine * turn;
        values[at + 1] = bulge + shift;
        bulge = cosine * turn - kept;
        let (left, right) = vectors.split_at_mut(at + 1);
        for (a, b) in left[at].iter_mut().zip(&mut right[0]) {
            let (old_a, old_b) = (*a, *b);
            *b = sine * old_a + cosine * old_b;
            *a = cosine * old_a - sine * old_b;
        }
    }
    values[low] -= shift;
    off[low] = bulge;
    off[high] = 0.0;
}
