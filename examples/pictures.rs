//! Draws the pictures of the README from the real view, without a display: `cargo run --example pictures`.

use std::path::Path;
use std::sync::Arc;

use iced::Size;
use iced_test::Simulator;
use messenger_guide::catalog::{Catalog, Platform};
use messenger_guide::gui::app::{App, Message, Services, Startup, runtime};
use messenger_guide::l10n::Locales;
use messenger_guide::platform::settings::{Settings, ThemeChoice};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let size = Size::new(1120.0, 760.0);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    std::fs::create_dir_all(&folder)?;
    for (name, language, theme) in [
        ("guide-en", "en", ThemeChoice::Light),
        ("guide-he", "he", ThemeChoice::Dark),
    ] {
        let locales = Locales::embedded()?;
        let catalog = Catalog::load(&Catalog::embedded_files(), &locales)?;
        let (mut app, _) = App::new(Startup {
            catalog: Arc::new(catalog),
            locales: Arc::new(locales),
            settings: Settings::default(),
            damage: None,
            language: Some(language.to_owned()),
            theme: None,
            system_languages: Vec::new(),
            services: Services::noop(Some(Platform::Linux)),
        });
        let _ = app.update(Message::FirstFrameDrawn);
        let _ = app.update(Message::ThemeChosen(theme));
        let mut window = Simulator::<Message>::with_size(runtime(), size, app.view());
        let snapshot = window.snapshot(&app.appearance().theme())?;
        let path = folder.join(format!("{name}.png"));
        // The picture is written where there is none, under a name that ends in that of the renderer.
        let drawn = folder.join(format!("{name}-tiny-skia.png"));
        for old in [&path, &drawn] {
            if old.exists() {
                std::fs::remove_file(old)?;
            }
        }
        snapshot.matches_image(&path)?;
        std::fs::rename(drawn, &path)?;
        println!("{}", path.display());
    }
    Ok(())
}
