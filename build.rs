//! Links icon, version and manifest into the program on Windows. Other systems have nothing to build.

use std::env;
use std::error::Error;

use winresource::WindowsResource;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=assets/icon/messenger-guide.ico");
    println!("cargo:rerun-if-changed=packaging/windows");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let script = env::var("CARGO_MANIFEST_DIR")? + "/packaging/windows/messenger-guide.rc";
    let compiled = WindowsResource::new()
        .set_resource_file(&script)
        .compile_for("messenger-guide");
    if let Err(error) = compiled {
        // Types can be checked where no compiler for resources is installed; a release can't do without them.
        if env::var("PROFILE")? != "debug" {
            return Err(error.into());
        }
        println!("cargo:warning=built without icon, version and manifest: {error}");
    }
    Ok(())
}
