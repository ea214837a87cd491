//! Times the check of a large Android package against `sha256sum`. Run by scripts/bench-apk.sh, which makes the package.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark stops at the first surprise"
)]

use std::fs::File;
use std::ops::ControlFlow;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use messenger_guide_apk::{sha256, verify};

/// Names the package.
const PACKAGE: &str = "MESSENGER_GUIDE_BENCH_APK";
/// Runs of each; the median is printed.
const RUNS: usize = 11;

fn main() {
    let Some(path) = env::var_os(PACKAGE) else {
        return println!("{PACKAGE} names no package: run scripts/bench-apk.sh");
    };
    let open = || File::open(&path).expect("the package");
    let go_on = |_| ControlFlow::Continue(());
    let length = fs::metadata(&path).expect("the package").len();
    let schemes = verify(open(), &go_on).expect("it is genuine").schemes;
    let schemes: Vec<String> = schemes.iter().map(ToString::to_string).collect();
    println!("{} bytes, signed with {}", length, schemes.join(", "));
    let cases: [(&str, &dyn Fn()); 3] = [
        ("signatures", &|| {
            drop(verify(open(), &go_on).expect("genuine"));
        }),
        ("own SHA-256", &|| {
            std::hint::black_box(sha256(open(), &go_on).expect("read"));
        }),
        ("sha256sum", &|| {
            let mut command = Command::new("sha256sum");
            let status = command.arg(&path).stdout(Stdio::null()).status();
            assert!(status.expect("sha256sum").success());
        }),
    ];
    // In turn, so that whatever else the computer does is the same for all.
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..RUNS {
        for (times, (_, case)) in times.iter_mut().zip(&cases) {
            let start = Instant::now();
            case();
            times.push(start.elapsed());
        }
    }
    for (mut times, (name, _)) in times.into_iter().zip(cases) {
        times.sort_unstable();
        let median: Duration = times[RUNS / 2];
        let speed = length as f64 / 1e6 / median.as_secs_f64();
        println!(
            "{name:<12} {:>6.0} ms  {speed:>6.0} MB/s",
            median.as_secs_f64() * 1e3
        );
    }
}
