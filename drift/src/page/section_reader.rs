//! The sections of a page, from its HTML.

use html5gum::{StartTag, Token, Tokenizer};

use super::{Link, Section, plain};

/// Classes of boxes that warn of nothing.
const HARMLESS: [&str; 6] = [
    "recommendation",
    "example",
    "info",
    "tip",
    "note",
    "abstract",
];

/// The sections of a page, the part before the first heading first.
pub(super) fn sections(html: &str) -> Vec<Section> {
    let mut reader = Reader::default();
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text)),
            Token::StartTag(tag) => {
                reader.end_attributes();
                reader.start(&tag);
            }
            Token::EndTag(tag) => {
                reader.end_attributes();
                reader.end(&tag.name);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => reader.end_attributes(),
        }
    }
    reader.finish()
}

/// The sections read so far, and the texts that are open.
#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    current: Section,
    in_heading: bool,
    /// The list items that are open, the innermost last.
    points: Vec<String>,
    link: Option<Link>,
    /// The text after a link: its attributes may stand there in braces.
    after_link: Option<String>,
    details: usize,
    footnote_marks: usize,
}

impl Reader {
    fn text(&mut self, text: &str) {
        if let Some(link) = &mut self.link {
            link.label += text;
        }
        if let Some(after) = &mut self.after_link {
            after.push_str(text);
        }
        if self.footnote_marks > 0 {
            return;
        }
        if self.in_heading {
            self.current.heading += text;
        } else if let Some(point) = self.points.last_mut() {
            point.push_str(text);
        }
    }

    /// Whatever else begins ends the attributes behind a link.
    fn end_attributes(&mut self) {
        if let Some(text) = self.after_link.take()
            && let Some(braces) = text.trim_start().strip_prefix('{')
            && let Some(last) = self.current.links.last_mut()
        {
            let attributes = braces.split('}').next();
            attributes
                .unwrap_or_default()
                .clone_into(&mut last.attributes);
        }
    }

    fn start(&mut self, tag: &StartTag<()>) {
        match tag.name.as_slice() {
            [b'h', level @ b'1'..=b'6'] => {
                self.end_section();
                self.current.level = level - b'0';
                self.in_heading = true;
            }
            b"a" => self.start_link(&attribute(tag, b"href")),
            b"img" => {
                let file = attribute(tag, b"src");
                let name = file.split("/messengers/").nth(1);
                let name = name.and_then(|name| name.split('.').next());
                self.current.logos.extend(name.map(str::to_owned));
            }
            b"li" => self.points.push(String::new()),
            b"sup" => self.footnote_marks += 1,
            b"details" => self.details += 1,
            b"div" => self.current.has_warning |= is_warning(&attribute(tag, b"class")),
            _ => {}
        }
    }

    fn start_link(&mut self, address: &str) {
        self.current.links.extend(self.link.take());
        if !address.is_empty() {
            self.link = Some(Link {
                address: address.trim().to_owned(),
                is_download: self.details > 0 && !self.points.is_empty(),
                ..Link::default()
            });
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            [b'h', b'1'..=b'6'] => self.in_heading = false,
            b"a" => {
                if let Some(link) = self.link.take() {
                    self.current.links.push(link);
                    self.after_link = Some(String::new());
                }
            }
            b"li" => self.current.points.extend(self.points.pop()),
            b"sup" => self.footnote_marks = self.footnote_marks.saturating_sub(1),
            b"details" => self.details = self.details.saturating_sub(1),
            _ => {}
        }
    }

    fn end_section(&mut self) {
        self.current.points.append(&mut self.points);
        self.sections.push(std::mem::take(&mut self.current));
    }

    fn finish(mut self) -> Vec<Section> {
        self.current.links.extend(self.link.take());
        self.end_section();
        for section in &mut self.sections {
            section.heading = plain(&section.heading);
            for point in &mut section.points {
                *point = plain(point);
            }
            section.points.retain(|point| !point.is_empty());
        }
        self.sections
    }
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> String {
    let value = tag.attributes.get(name);
    value
        .map(|value| String::from_utf8_lossy(value).into_owned())
        .unwrap_or_default()
}

fn is_warning(class: &str) -> bool {
    let mut names = class.split_whitespace();
    let is_harmless = names.clone().any(|name| HARMLESS.contains(&name));
    names.any(|name| name == "admonition") && !is_harmless
}
