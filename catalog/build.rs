//! Rebuilds the crate when a messenger is added: the embedding only sees changes of files that it knows.

fn main() {
    println!("cargo:rerun-if-changed=../data/messengers");
}
