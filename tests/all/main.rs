//! All tests that need nothing but Rust: no display, no network, no installed program.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod app;
mod architecture;
mod blocked;
mod caret;
mod catalog;
mod cli;
mod compare;
mod conjuncts;
mod field;
mod file_check;
mod fits;
mod handout;
mod heard;
mod keyboard;
mod learn;
mod line_height;
mod lists;
#[path = "../../benches/made_up.rs"]
mod made_up;
mod modal_menus;
mod modals;
mod packages;
mod pictures;
mod pointer;
mod requirements;
mod resizing;
mod search;
mod selecting;
mod seventh;
mod support;
mod targets;
mod terminal;
mod terms;
mod text_menus;
mod tooltips;
mod touch;
mod translation_form;
mod typist;
mod verify;
mod view;
mod virtual_list;
mod waiting;
mod walks;
mod words;
mod workflows;
