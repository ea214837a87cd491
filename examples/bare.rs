//! A window with one text, on the same features as the program: what there is to compare its start and its memory with.

use iced::widget::{center, text};
use iced::{Element, Task};

fn main() -> iced::Result {
    iced::application(
        || ((), Task::none()),
        |(): &mut (), (): ()| Task::none(),
        view,
    )
    .title("bare")
    .window(iced::window::Settings {
        size: iced::Size::new(1120.0, 760.0),
        #[cfg(target_os = "linux")]
        platform_specific: iced::window::settings::PlatformSpecific {
            application_id: "messenger-guide-bare".to_owned(),
            ..Default::default()
        },
        ..Default::default()
    })
    .run()
}

fn view((): &()) -> Element<'_, ()> {
    center(text("A window with one text.")).into()
}
