//! The desktop's settings for text and the caret, on Linux: the others have no safe way to ask.

use iced::Subscription;

/// The smallest and the largest that a desktop offers.
#[cfg(target_os = "linux")]
const TEXT_SCALES: std::ops::RangeInclusive<f64> = 0.5..=3.0;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DesktopSetting {
    /// The factor by which text is to be larger than usual.
    TextScale(f32),
    CaretBlinks(bool),
}

/// Says so now and whenever it changes.
#[cfg(target_os = "linux")]
pub(super) fn desktop_settings() -> Subscription<DesktopSetting> {
    use iced::futures::StreamExt as _;
    use iced::futures::stream::{self, BoxStream};

    Subscription::run(|| {
        stream::once(portal::settings()).flat_map(|settings| -> BoxStream<'static, _> {
            match settings {
                Ok(settings) => settings,
                Err(error) => {
                    log::info!("settings of the desktop: {error}");
                    stream::empty().boxed()
                }
            }
        })
    })
}

#[cfg(not(target_os = "linux"))]
pub(super) fn desktop_settings() -> Subscription<DesktopSetting> {
    Subscription::none()
}

#[cfg(target_os = "linux")]
mod portal {
    use iced::futures::stream::{self, BoxStream};
    use iced::futures::{StreamExt as _, future};
    use zbus::zvariant::{OwnedValue, Value};
    use zbus::{Connection, Proxy};

    use super::{DesktopSetting, TEXT_SCALES};
    use crate::platform::screen;

    const NAMESPACE: &str = "org.gnome.desktop.interface";
    const TEXT_SCALE: &str = "text-scaling-factor";
    const CURSOR_BLINK: &str = "cursor-blink";

    pub(super) async fn settings() -> zbus::Result<BoxStream<'static, DesktopSetting>> {
        let connection = Connection::session().await?;
        let portal = Proxy::new(
            &connection,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )
        .await?;
        // Before they are read, so that no change is missed.
        let changes = portal.receive_signal("SettingChanged").await?;
        let mut found = Vec::new();
        for key in [TEXT_SCALE, CURSOR_BLINK] {
            match portal
                .call::<_, _, OwnedValue>("Read", &(NAMESPACE, key))
                .await
            {
                Ok(value) => found.extend(setting(NAMESPACE, key, &value)),
                Err(error) => log::debug!("{key}: {error}"),
            }
        }
        let changed = changes.filter_map(|change| {
            let body = change.body();
            let change = body.deserialize::<(&str, &str, Value<'_>)>();
            future::ready(
                change
                    .ok()
                    .and_then(|(namespace, key, value)| setting(namespace, key, &value)),
            )
        });
        Ok(stream::iter(found).chain(changed).boxed())
    }

    pub(super) fn setting(namespace: &str, key: &str, value: &Value<'_>) -> Option<DesktopSetting> {
        match (key, value) {
            _ if namespace != NAMESPACE => None,
            // The answer to a question is wrapped twice.
            (_, Value::Value(inner)) => setting(namespace, key, inner),
            // On X11 it is in the resolution of the screen already.
            (TEXT_SCALE, Value::F64(scale)) if screen::is_wayland() => {
                Some(DesktopSetting::TextScale(text_scale(*scale)))
            }
            (CURSOR_BLINK, Value::Bool(blinks)) => Some(DesktopSetting::CaretBlinks(*blinks)),
            _ => None,
        }
    }

    /// The factor as the desktop offers it, unless it makes no sense.
    pub(super) fn text_scale(scale: f64) -> f32 {
        if !scale.is_finite() {
            return 1.0;
        }
        #[allow(clippy::cast_possible_truncation, reason = "only digits are lost")]
        let scale = scale.clamp(*TEXT_SCALES.start(), *TEXT_SCALES.end()) as f32;
        scale
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use zbus::zvariant::Value;

    use super::DesktopSetting;
    use super::portal::{setting, text_scale};

    #[test]
    fn the_caret_blinks_as_the_desktop_says() {
        let (desktop, key) = ("org.gnome.desktop.interface", "cursor-blink");
        for blinks in [true, false] {
            let expected = Some(DesktopSetting::CaretBlinks(blinks));
            let value = Value::Bool(blinks);
            assert_eq!(setting(desktop, key, &value), expected);
            let wrapped = Value::Value(Box::new(value));
            assert_eq!(setting(desktop, key, &wrapped), expected);
            assert_eq!(setting("org.example", key, &wrapped), None);
        }
        assert_eq!(setting(desktop, key, &Value::U32(1)), None);
    }

    #[test]
    fn no_damaged_text_scale_is_taken_over() {
        for (scale, expected) in [
            (1.5, 1.5),
            (0.0, 0.5),
            (-1.0, 0.5),
            (1e300, 3.0),
            (f64::NAN, 1.0),
            (f64::INFINITY, 1.0),
        ] {
            assert_eq!(text_scale(scale), expected, "{scale}");
        }
    }
}
