//! The list of icons, from the one that `scripts/make-assets.sh` makes the font of.

use crate::{Output, Result, read};

/// Where the glyphs begin in the font, in order.
const FIRST: usize = 0xe000;

pub fn output() -> Result<Output> {
    let list = read("assets/fonts/icons.txt")?;
    let names = list.lines().filter_map(|line| line.split(' ').next());
    let mut variants = String::new();
    let mut arms = String::new();
    for (index, name) in names.enumerate() {
        let name: String = name.split('-').map(capitalized).collect();
        variants += &format!("    {name},\n");
        arms += &format!(
            "            Self::{name} => '\\u{{{:x}}}',\n",
            FIRST + index
        );
    }
    let text = format!(
        "// Made by `cargo xtask generate` from assets/fonts/icons.txt.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {{
{variants}}}

impl Icon {{
    pub fn glyph(self) -> char {{
        match self {{
{arms}        }}
    }}
}}
"
    );
    Ok(Output::new("src/gui/icon/glyph.rs", text))
}

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
