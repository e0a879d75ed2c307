//! The two principal directions by power iteration, as the Polis worker does it.

use super::sheet::Sheet;

const ROUNDS: usize = 100;
/// Below this share of the first eigenvalue, the second is rounding: the table has rank one.
const RANK: f64 = 1e-12;

/// The two directions, of unit length; both null when the table has no second one, so that
/// every projection is exactly the origin (`projection with rank < 2` in the worker).
pub(super) fn components(sheet: &Sheet<'_>) -> [Vec<f64>; 2] {
    let none = || vec![0.0; sheet.columns()];
    if sheet.rows() < 2 || sheet.columns() < 2 {
        return [none(), none()];
    }
    let (first, value) = iterate(sheet, None);
    let (second, second_value) = iterate(sheet, Some(&first));
    if value == 0.0 || second_value <= RANK * value {
        return [none(), none()];
    }
    [first, second]
}

/// `v ← XᵀXv / ‖XᵀXv‖` from ones, a hundred times, or until the eigenvalue repeats to the last bit.
fn iterate(sheet: &Sheet<'_>, deflated: Option<&[f64]>) -> (Vec<f64>, f64) {
    let mut direction = vec![1.0; sheet.columns()];
    let mut last = 0.0;
    for round in 0..=ROUNDS {
        let (next, value) = normalised(apply(sheet, &direction, deflated));
        direction = next;
        if round == ROUNDS || value == last {
            last = value;
            break;
        }
        last = value;
    }
    (direction, last)
}

/// `XᵀXv` over the centred table, with the component along `deflated` taken out of its rows.
fn apply(sheet: &Sheet<'_>, direction: &[f64], deflated: Option<&[f64]>) -> Vec<f64> {
    let mut direction = direction.to_vec();
    remove(&mut direction, deflated);
    let mut sum = vec![0.0; direction.len()];
    let mut row = Vec::new();
    for cells in sheet.centred() {
        row.clear();
        row.extend(cells);
        let along: f64 = row.iter().map(|(column, value)| value * direction[*column]).sum();
        for (column, value) in &row {
            sum[*column] += along * value;
        }
    }
    remove(&mut sum, deflated);
    sum
}

fn remove(vector: &mut [f64], unit: Option<&[f64]>) {
    let Some(unit) = unit else { return };
    let along: f64 = vector.iter().zip(unit).map(|(a, b)| a * b).sum();
    for (value, unit) in vector.iter_mut().zip(unit) {
        *value -= along * unit;
    }
}

fn normalised(mut vector: Vec<f64>) -> (Vec<f64>, f64) {
    let length = vector.iter().map(|value| value * value).sum::<f64>().sqrt();
    if length > 0.0 {
        for value in &mut vector {
            *value /= length;
        }
    }
    (vector, length)
}
