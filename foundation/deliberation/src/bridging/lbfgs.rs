//! The lowest point of a smooth function, by limited-memory BFGS (Nocedal 1980; Nocedal and Wright, ch. 7).

use crate::spectrum::dot;

const MEMORY: usize = 12;
const SUFFICIENT_DECREASE: f64 = 1e-4;
/// Over so many rounds the value must fall by [`LEAST_FALL`] of itself, or the bottom is reached.
const LOOK_BACK: usize = 10;
const LEAST_FALL: f64 = 1e-12;

/// What one step taught about curvature.
struct Pair {
    step: Vec<f64>,
    change: Vec<f64>,
    inverse_product: f64,
}

/// Goes down from `start` until the gradient is below `tolerance` or the value no longer falls; returns the
/// point and its value. `function` returns the value and writes the gradient.
pub(super) fn minimise(
    start: Vec<f64>,
    tolerance: f64,
    most_rounds: usize,
    mut function: impl FnMut(&[f64], &mut [f64]) -> f64,
) -> (Vec<f64>, f64) {
    let mut point = start;
    let mut gradient = vec![0.0; point.len()];
    let mut value = function(&point, &mut gradient);
    let mut memory: Vec<Pair> = Vec::new();
    let (mut trial, mut trial_gradient) = (point.clone(), gradient.clone());
    let mut looked_back = value;
    for round in 1..=most_rounds {
        if round % LOOK_BACK == 0 {
            if looked_back - value <= LEAST_FALL * value.abs() {
                break;
            }
            looked_back = value;
        }
        if dot(&gradient, &gradient).sqrt() <= tolerance {
            break;
        }
        let mut direction = descent(&gradient, &memory);
        let mut slope = dot(&direction, &gradient);
        if slope >= 0.0 {
            memory.clear();
            direction = gradient.iter().map(|entry| -entry).collect();
            slope = -dot(&gradient, &gradient);
        }
        let mut length = if memory.is_empty() { 1.0 / dot(&gradient, &gradient).sqrt() } else { 1.0 };
        let mut lower = None;
        for _ in 0..40 {
            for ((trial, point), direction) in trial.iter_mut().zip(&point).zip(&direction) {
                *trial = point + length * direction;
            }
            let trial_value = function(&trial, &mut trial_gradient);
            if trial_value <= value + SUFFICIENT_DECREASE * length * slope {
                lower = Some(trial_value);
                break;
            }
            length *= 0.5;
        }
        let Some(lower) = lower else { break };
        remember(&mut memory, (&trial, &point), (&trial_gradient, &gradient));
        std::mem::swap(&mut point, &mut trial);
        std::mem::swap(&mut gradient, &mut trial_gradient);
        value = lower;
    }
    (point, value)
}

fn remember(memory: &mut Vec<Pair>, points: (&[f64], &[f64]), gradients: (&[f64], &[f64])) {
    let step: Vec<f64> = points.0.iter().zip(points.1).map(|(a, b)| a - b).collect();
    let change: Vec<f64> = gradients.0.iter().zip(gradients.1).map(|(a, b)| a - b).collect();
    let product = dot(&step, &change);
    if product > 1e-16 * dot(&change, &change) {
        if memory.len() == MEMORY {
            memory.remove(0);
        }
        memory.push(Pair { step, change, inverse_product: 1.0 / product });
    }
}

/// The two-loop recursion: minus the inverse curvature times the gradient.
fn descent(gradient: &[f64], memory: &[Pair]) -> Vec<f64> {
    let mut direction: Vec<f64> = gradient.iter().map(|entry| -entry).collect();
    let mut weights = Vec::with_capacity(memory.len());
    for pair in memory.iter().rev() {
        let weight = pair.inverse_product * dot(&pair.step, &direction);
        add(&mut direction, -weight, &pair.change);
        weights.push(weight);
    }
    if let Some(last) = memory.last() {
        let scale = 1.0 / (last.inverse_product * dot(&last.change, &last.change));
        for entry in &mut direction {
            *entry *= scale;
        }
    }
    for (pair, weight) in memory.iter().zip(weights.into_iter().rev()) {
        let back = pair.inverse_product * dot(&pair.change, &direction);
        add(&mut direction, weight - back, &pair.step);
    }
    direction
}

fn add(vector: &mut [f64], weight: f64, other: &[f64]) {
    for (entry, other) in vector.iter_mut().zip(other) {
        *entry += weight * other;
    }
}
