//! Writes HTML. Every text is escaped here, and nowhere else.

use crate::l10n::bidi::Direction;

/// Nothing from outside can be loaded, and nothing can run, whatever stands in the file.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("style.css");

/// From so many characters on, an article is set smaller to fit on one printed page.
const DENSE: usize = 6900;
/// About so many characters of text take as much room as a QR code with the words beside it.
const CODE: usize = 110;
/// The frame around a warning takes about as much room as so many characters.
const FRAME: usize = 500;
/// The start tag of an article, before its layout is known.
const ARTICLE: &str = "<article>\n";

pub(super) struct Page {
    text: String,
    /// The offset at which the current article begins.
    article: usize,
    /// About how much room it takes, in characters.
    room: usize,
}

impl Page {
    pub(super) fn new(language: &str, direction: Direction, title: &str) -> Self {
        let direction = match direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let mut page = Self {
            text: String::new(),
            article: 0,
            room: 0,
        };
        page.raw("<!DOCTYPE html>");
        page.raw(&format!(
            "<html lang=\"{}\" dir=\"{direction}\">",
            escaped(language)
        ));
        page.raw("<head>");
        page.raw("<meta charset=\"utf-8\">");
        page.raw(&format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"
        ));
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">");
        page.element("title", "", title);
        page.raw(&format!("<style>\n{STYLE}</style>"));
        page.raw("</head>");
        page.raw("<body>");
        page
    }

    pub(super) fn finish(mut self) -> String {
        self.raw("</body>");
        self.raw("</html>");
        self.text
    }

    pub(super) fn open_article(&mut self) {
        self.article = self.text.len();
        self.room = 0;
        self.text.push_str(ARTICLE);
    }

    pub(super) fn close_article(&mut self) {
        self.close("article");
        if self.room > DENSE {
            let start = self.article..self.article + ARTICLE.len();
            self.text
                .replace_range(start, "<article class=\"dense\">\n");
        }
    }

    pub(super) fn open_frame(&mut self) {
        self.room += FRAME;
        self.open_with("section", "warning");
    }

    pub(super) fn code(&mut self, svg: &str) {
        self.room += CODE;
        self.raw(svg);
    }

    /// Text that is HTML already: it is not escaped.
    pub(super) fn raw(&mut self, html: &str) {
        self.text.push_str(html);
        self.text.push('\n');
    }

    pub(super) fn open(&mut self, name: &str) {
        self.raw(&format!("<{name}>"));
    }

    pub(super) fn open_with(&mut self, name: &str, class: &str) {
        self.raw(&format!("<{name} class=\"{class}\">"));
    }

    pub(super) fn close(&mut self, name: &str) {
        self.raw(&format!("</{name}>"));
    }

    pub(super) fn heading(&mut self, words: &str) {
        self.element("h1", "", words);
    }

    pub(super) fn title(&mut self, words: &str) {
        self.element("h2", "", words);
    }

    pub(super) fn subtitle(&mut self, words: &str) {
        self.element("h3", "", words);
    }

    pub(super) fn paragraph(&mut self, class: &str, words: &str) {
        self.element("p", &format!(" class=\"{class}\""), words);
    }

    /// A paragraph that begins with what it is about.
    pub(super) fn named(&mut self, class: &str, name: &str, words: &str) {
        self.room += name.chars().count() + words.chars().count();
        let (name, words) = (escaped(name), escaped(words));
        self.raw(&format!(
            "<p class=\"{class}\"><b>{name}</b><br>{words}</p>"
        ));
    }

    /// Text that is read from left to right in every language.
    pub(super) fn left_to_right(&mut self, class: &str, words: &str) {
        self.element("p", &format!(" class=\"{class}\" dir=\"ltr\""), words);
    }

    pub(super) fn link(&mut self, class: &str, address: &str) {
        let address = escaped(address);
        self.raw(&format!(
            "<p class=\"{class}\" dir=\"ltr\"><a href=\"{address}\" rel=\"noreferrer\">{address}</a></p>"
        ));
    }

    pub(super) fn list(&mut self, name: &str, items: impl IntoIterator<Item = String>) {
        self.open(name);
        for item in items {
            self.element("li", "", &item);
        }
        self.close(name);
    }

    fn element(&mut self, name: &str, attributes: &str, words: &str) {
        self.room += words.chars().count();
        self.raw(&format!("<{name}{attributes}>{}</{name}>", escaped(words)));
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // HTML knows no others.
            c if c.is_control() && c != '\n' => html.push_str("&#xfffd;"),
            c => html.push(c),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        let mut page = Page::new("en", Direction::Ltr, "</title><script>");
        page.paragraph("name", "<b onclick='x()'>&\u{1}\"");
        let html = page.finish();
        assert!(html.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"));
        assert!(
            html.contains(
                "<p class=\"name\">&lt;b onclick=&#39;x()&#39;&gt;&amp;&#xfffd;&quot;</p>"
            ),
            "{html}"
        );
    }
}
