//! Icons: glyphs of the embedded icon font.

use iced::widget::text::{LineHeight, Shaping};
use iced::widget::{Text, text};
use iced::{Color, Font};

const FONT: Font = Font::with_name("Messenger Guide Icons");

/// An icon; the order and the code points are those of `assets/fonts/icons.txt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is called what it shows")]
pub enum Icon {
    LevelYes,
    LevelImplied,
    LevelPartly,
    LevelNo,
    LevelNotStated,
    Check,
    X,
    Search,
    QrCode,
    Link,
    RotateCcw,
    Square,
    SquareCheck,
    Keyboard,
    Share,
    Lock,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Sun,
    Moon,
    Monitor,
    Contrast,
    Languages,
    ExternalLink,
    Copy,
    Download,
    House,
    Shield,
    ShieldCheck,
    TriangleAlert,
    Info,
    FileText,
    BookOpen,
    Code,
    Heart,
    History,
    Smartphone,
    Globe,
    ListChecks,
    Scale,
    Users,
    Network,
    KeyRound,
    EyeOff,
}

impl Icon {
    /// Its place in the icon font.
    pub fn glyph(self) -> char {
        match self {
            Self::LevelYes => '\u{e000}',
            Self::LevelImplied => '\u{e001}',
            Self::LevelPartly => '\u{e002}',
            Self::LevelNo => '\u{e003}',
            Self::LevelNotStated => '\u{e004}',
            Self::Check => '\u{e005}',
            Self::X => '\u{e006}',
            Self::Search => '\u{e00c}',
            Self::QrCode => '\u{e014}',
            Self::Link => '\u{e02f}',
            Self::RotateCcw => '\u{e030}',
            Self::Square => '\u{e031}',
            Self::SquareCheck => '\u{e032}',
            Self::Keyboard => '\u{e039}',
            Self::Share => '\u{e03a}',
            Self::Lock => '\u{e024}',
            Self::ChevronDown => '\u{e007}',
            Self::ChevronLeft => '\u{e008}',
            Self::ChevronRight => '\u{e009}',
            Self::Sun => '\u{e00d}',
            Self::Moon => '\u{e00e}',
            Self::Monitor => '\u{e00f}',
            Self::Contrast => '\u{e010}',
            Self::Languages => '\u{e011}',
            Self::ExternalLink => '\u{e012}',
            Self::Copy => '\u{e013}',
            Self::Download => '\u{e015}',
            Self::House => '\u{e016}',
            Self::Shield => '\u{e017}',
            Self::ShieldCheck => '\u{e018}',
            Self::TriangleAlert => '\u{e01a}',
            Self::Info => '\u{e01b}',
            Self::FileText => '\u{e01c}',
            Self::BookOpen => '\u{e01d}',
            Self::Code => '\u{e01e}',
            Self::Heart => '\u{e01f}',
            Self::History => '\u{e020}',
            Self::Smartphone => '\u{e025}',
            Self::Globe => '\u{e027}',
            Self::ListChecks => '\u{e028}',
            Self::Scale => '\u{e02c}',
            Self::Users => '\u{e021}',
            Self::Network => '\u{e022}',
            Self::KeyRound => '\u{e023}',
            Self::EyeOff => '\u{e036}',
        }
    }
}

/// The font of the icons.
pub fn font() -> Font {
    FONT
}

/// An icon of this size, in logical pixels, and this colour.
pub fn icon<'a>(icon: Icon, size: f32, color: Color) -> Text<'a> {
    text(icon.glyph().to_string())
        .font(FONT)
        .size(size)
        .line_height(LineHeight::Relative(1.0))
        .shaping(Shaping::Basic)
        .color(color)
}
