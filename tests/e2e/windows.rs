//! Points in the program's window on Windows, for `scripts/test-windows.sh`, which presses them.

use std::process::ExitCode;

use iced::Size;
use messenger_guide::catalog::Platform;

use crate::cases;

/// The size of a first start.
const SIZE: Size = Size::new(1120.0, 760.0);

/// Prints the point at which to press the widget with this id, as `x y`.
pub fn tell_point(language: &str, id: &str) -> ExitCode {
    match cases::point_on(Platform::Windows, language, SIZE, id) {
        Ok(point) => {
            println!("{} {}", point.x.round(), point.y.round());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
