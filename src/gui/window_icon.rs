//! The icon of the window.

use iced::window::{Icon, icon};

const PNG: &[u8] = include_bytes!("../../assets/icon/messenger-guide-64.png");

/// Our own icon; [`None`] if it can't be decoded, which a test rules out.
pub fn window() -> Option<Icon> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(PNG));
    decoder.set_transformations(
        png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let cx = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(cx.buffer_size());
    icon::from_rgba(pixels, cx.width, cx.height).ok()
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
