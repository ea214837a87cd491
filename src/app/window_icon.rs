//! The icon of the window.

use iced::window::{Icon, icon};

const PNG: &[u8] = include_bytes!("../../assets/icon/messenger-guide-64.png");

/// Our own icon; [`None`] if it can't be decoded, which a test rules out.
#[must_use]
pub fn window() -> Option<Icon> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(PNG));
    decoder.set_transformations(
        png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    icon::from_rgba(pixels, frame.width, frame.height).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_can_be_decoded() {
        let (pixels, size) = super::window().expect("an icon").into_raw();
        assert_eq!((size.width, size.height), (64, 64));
        assert!(
            pixels.chunks(4).any(|pixel| pixel[3] == 255),
            "not all transparent"
        );
    }
}
