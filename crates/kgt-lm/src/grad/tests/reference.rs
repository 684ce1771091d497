//! The same numbers as PyTorch's autograd through Hugging Face's modules in float64.

use futures_lite::future::block_on;

use super::{Expected, assert_close, assert_rows, norm, wide};
use crate::grad::FineTune;

/// Relative error of what float32 computes once.
const ONCE: f64 = 2e-5;
/// Relative error after some steps of Adam, which divides small gradients by their own size.
const AFTER_STEPS: f64 = 2e-3;

#[test]
fn tokens_and_gradient() {
    for expected in Expected::both() {
        let (model, want) = (expected.model(), &expected.gradient);
        let passage = expected.request().passage(model.tokenizer()).unwrap();
        assert_eq!((&passage.prompt, &passage.target), (&want.prompt_ids, &want.target_ids));
        let got = block_on(model.target_gradient(expected.layer, &expected.request())).unwrap();
        let weight = wide(&got.weight);
        assert_close(&[got.loss], &[want.loss], ONCE, "loss");
        assert_close(&[norm(&weight)], &[want.norm], ONCE, "norm");
        assert_rows(&weight, model.info().d_model, &want.rows, ONCE, "gradient");
    }
}

#[test]
fn fine_tuning() {
    for expected in Expected::both() {
        for want in &expected.fine_tune {
            let mut model = expected.model();
            let before = block_on(model.down_projection(expected.layer)).unwrap();
            let method = FineTune {
                layer: expected.layer,
                learning_rate: want.learning_rate,
                max_steps: want.max_steps,
                loss_below: want.loss_below,
                norm_constraint: want.norm_constraint,
            };
            let tuned = block_on(model.fine_tune(&method, &expected.request())).unwrap();
            let after = block_on(model.down_projection(expected.layer)).unwrap();
            let change: Vec<f64> = wide(&after.weight)
                .iter()
                .zip(wide(&before.weight))
                .map(|(after, before)| after - before)
                .collect();
            assert_close(&tuned.losses, &want.losses, AFTER_STEPS, "losses");
            assert_close(&[norm(&change)], &[want.change_norm], AFTER_STEPS, "norm");
            let columns = model.info().d_model;
            assert_rows(&change, columns, &want.change_rows, AFTER_STEPS, "change");
        }
    }
}

#[test]
fn covariance() {
    for expected in Expected::both() {
        let got = expected.covariance(&expected.model());
        assert_eq!(got.n_tokens, expected.covariance.n_tokens);
        let moment = wide(&got.moment);
        assert_close(&[norm(&moment)], &[expected.covariance.norm], ONCE, "norm");
        assert_rows(&moment, got.width, &expected.covariance.rows, ONCE, "moment");
    }
}

#[test]
fn rank_one_update() {
    for expected in Expected::both() {
        for want in &expected.rome {
            let mut model = expected.model();
            let method = expected.rome(&model, want);
            let got = block_on(model.rome(&method, &expected.request())).unwrap();
            assert_close(&wide(&got.key), &want.key, ONCE, "key");
            assert_close(&wide(&got.mean_key), &want.mean_key, ONCE, "mean key");
            assert_close(&wide(&got.left), &want.left, AFTER_STEPS, "left");
            assert_close(&got.losses, &want.losses, AFTER_STEPS, "losses");
            assert_close(&wide(&got.value), &want.value, AFTER_STEPS, "value");
            assert_close(&wide(&got.right), &want.right, AFTER_STEPS, "right");
            let change = norm(&wide(&got.left)) * norm(&wide(&got.right));
            assert_close(&[change], &[want.change_norm], AFTER_STEPS, "norm of the change");
        }
    }
}
