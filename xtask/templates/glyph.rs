// Made by `cargo xtask generate` from assets/fonts/icons.txt.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
{% for name, _ in icons %}
    {{ name }},
{% endfor %}
}

impl Icon {
    pub fn glyph(self) -> char {
        match self {
{% for name, code in icons %}
            Self::{{ name }} => '\u{{ code }}',
{% endfor %}
        }
    }
}
