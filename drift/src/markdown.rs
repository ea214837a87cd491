//! From the Markdown of the page, as MkDocs reads it, to HTML.
//!
//! The parser knows CommonMark. What Python-Markdown and its extensions read otherwise is brought into that form first.

use pulldown_cmark::{Options, Parser, html};

/// The HTML of a page, without its front matter.
pub fn to_html(text: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let text = common_mark(text);
    let mut html = String::new();
    html::push_html(&mut html, Parser::new_ext(&text, options));
    html
}

/// A field of the front matter.
pub fn front_matter<'a>(text: &'a str, field: &str) -> Option<&'a str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let lines = text.strip_prefix("---")?.lines().skip(1);
    let value = lines
        .take_while(|line| line.trim_end() != "---")
        .find_map(|line| line.strip_prefix(field)?.strip_prefix(':'))?;
    Some(value.trim().trim_matches(['"', '\'']))
}

/// A block of which the content is indented by four: `!!! note`, `??? note`, `=== "Tab"`.
#[derive(Clone, Copy)]
struct Indented {
    /// The indentation of its content.
    indent: usize,
    closing: &'static str,
}

fn common_mark(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut result = String::with_capacity(text.len() + text.len() / 8);
    let mut blocks: Vec<Indented> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let expanded;
        let line = if line.trim_start_matches(' ').starts_with('\t') {
            expanded = line.replace('\t', "    ");
            &expanded
        } else {
            line
        };
        let indent = line.len() - line.trim_start_matches(' ').len();
        if !line.trim().is_empty() {
            while let Some(block) = blocks.pop_if(|block| indent < block.indent) {
                // A fence ends with the block that it stands in.
                fence = None;
                push(&mut result, &["", block.closing, ""]);
            }
        }
        let line = line.get(blocks.last().map_or(0, |block| block.indent)..);
        let line = line.unwrap_or_default();
        let content = line.trim_start();
        if let Some(mark) = fence {
            push(&mut result, &[line]);
            if content.starts_with(mark)
                && content
                    .trim_end()
                    .bytes()
                    .all(|b| mark.as_bytes().contains(&b))
            {
                fence = None;
            }
        } else if let Some(mark) = ["```", "~~~"]
            .into_iter()
            .find(|it| content.starts_with(it))
        {
            push(&mut result, &[line]);
            fence = Some(mark);
        } else if let Some((opening, closing)) = indented_block(content) {
            push(&mut result, &["", &opening, ""]);
            blocks.push(Indented {
                indent: indent + 4,
                closing,
            });
        } else if content.starts_with("///") {
            // The newer form of the same blocks, of which the content is not indented.
            push(&mut result, &[""]);
        } else if is_html(content) {
            // Indented it would be code.
            push(&mut result, &[content]);
            let holds_markdown = content.contains(" markdown") || content.starts_with("</");
            if holds_markdown && content.trim_end().ends_with('>') {
                push(&mut result, &[""]);
            }
        } else {
            push(&mut result, &[line]);
        }
    }
    while let Some(block) = blocks.pop() {
        push(&mut result, &["", block.closing]);
    }
    result
}

fn push(text: &mut String, lines: &[&str]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

/// The tags that stand for an indented block.
fn indented_block(line: &str) -> Option<(String, &'static str)> {
    let mark_end = line.find([' ', '"']).unwrap_or(line.len());
    let (mark, rest) = line.split_at(mark_end);
    match mark {
        "!!!" => {
            let kind = rest.split('"').next().unwrap_or_default().trim();
            let kind: String = kind.chars().filter(|c| !"\"<>&".contains(*c)).collect();
            let opening = format!("<div class=\"admonition {kind}\">");
            Some((opening, "</div>"))
        }
        "???" | "???+" => Some(("<details>".to_owned(), "</details>")),
        "===" | "===!" | "===+" if !rest.is_empty() => Some(("<div>".to_owned(), "</div>")),
        _ => None,
    }
}

fn is_html(line: &str) -> bool {
    let name = line.strip_prefix("</").or_else(|| line.strip_prefix('<'));
    let name = name.unwrap_or_default();
    // `<https://…>` is a link.
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let after = end.and_then(|end| name[end..].chars().next());
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !matches!(after, Some(':' | '@' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_indented_block_is_no_code() {
        for block in ["!!! note", "??? downloads \"Get it\"", "=== \"Linux\""] {
            let html = to_html(&format!(
                "Text\n\n{block}\n\n    - [a](https://a.example/)\n\n        More\n\nAfter\n"
            ));
            assert!(html.contains("<a href=\"https://a.example/\">"), "{html}");
            assert!(html.contains("<p>After</p>"), "{html}");
        }
    }

    #[test]
    fn a_block_in_a_block_ends_with_it() {
        let html = to_html(
            "!!! note\n    [a](https://a.example/)\n    ??? more\n        [b](https://b.example/)\n\n[c](https://c.example/)\n",
        );
        for link in ["a", "b", "c"] {
            let link = format!("href=\"https://{link}.example/\"");
            assert!(html.contains(&link), "{html}");
        }
        let last = html.find("https://c").unwrap_or_default();
        assert!(html[..last].contains("</details>"), "{html}");
    }

    #[test]
    fn the_content_of_a_tag_is_markdown_without_an_empty_line() {
        let html =
            to_html("<div class=\"grid\" markdown>\n- [a](https://a.example/)\n</div>\n## Next\n");
        assert!(html.contains("<a href=\"https://a.example/\">"), "{html}");
        assert!(html.contains("<h2>Next</h2>"), "{html}");
    }

    #[test]
    fn an_indented_tag_is_no_code() {
        let html = to_html(
            "<ul>\n\n        <li>\n        <a href=\"https://a.example/\">a</a>\n        </li>\n",
        );
        assert!(html.contains("<a href=\"https://a.example/\">"), "{html}");
    }

    #[test]
    fn what_stands_in_code_or_a_comment_is_no_link() {
        let html = to_html(
            "```\n[a](https://a.example/)\n!!! note\n```\n\n<!-- [b](https://b.example/) -->\n\n`[c](https://c.example/)`\n",
        );
        assert!(!html.contains("<a "), "{html}");
    }

    #[test]
    fn the_front_matter_is_no_text_and_has_fields() {
        let text =
            "\u{feff}---\r\nmeta_title: \"Other\"\r\ntitle: \"Real: time\"\r\n---\r\nText\r\n";
        assert_eq!(front_matter(text, "title"), Some("Real: time"));
        assert_eq!(front_matter("title: x\n", "title"), None);
        assert_eq!(to_html(text), "<p>Text</p>\n");
    }
}
