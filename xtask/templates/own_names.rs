// Made by `cargo xtask generate` from i18n: what each language calls itself.

pub(super) const OWN_NAMES: [(&str, &str); {{ languages | length }}] = [
{% for language in languages %}
    ("{{ language.name }}", "{{ language.words["language-name"] }}"),
{% endfor %}
];
