//! How long the data and the words take to load, in catalogues of several sizes.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark stops at the first surprise"
)]

mod made_up;

use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion};
use messenger_guide::catalog::Catalog;
use messenger_guide::l10n::Locales;

/// How many messengers there are; the first number is that of the real catalogue.
const SIZES: [usize; 4] = [6, 100, 1_000, 10_000];

fn main() {
    // Ten samples of as little as one load each: the largest catalogue takes seconds.
    let short = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1));
    let mut criterion = short.without_plots().configure_from_args();
    for size in SIZES {
        let made_up = made_up::of(size);
        let locales = Locales::load(&made_up).expect("words");
        let load = || {
            Catalog::load(&made_up.files, &locales).unwrap_or_else(|problems| panic!("{problems}"))
        };
        assert_eq!(load().messengers().len(), size);
        criterion
            .benchmark_group("read the words of every language")
            .bench_function(BenchmarkId::from_parameter(size), |bencher| {
                bencher.iter_batched(
                    || (),
                    |()| Locales::load(&made_up).expect("words"),
                    BatchSize::PerIteration,
                );
            });
        criterion
            .benchmark_group("read and check the data")
            .bench_function(BenchmarkId::from_parameter(size), |bencher| {
                bencher.iter_batched(|| (), |()| load(), BatchSize::PerIteration);
            });
    }
    criterion.final_summary();
}
