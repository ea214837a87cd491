//! Reads and replaces a file, so that nothing is lost whatever happens meanwhile.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempPath;

use super::error::{LoadErrorReason, MAX_FILE};

/// A link that leads to more links than this leads in a circle.
const MOST_LINKS: usize = 40;
/// Another program may take so long to write.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(5);

/// Kept while the file is read and replaced: two programs never do it at the same time.
pub(super) struct Lock {
    /// Unlocked when it is closed, also where the program is killed.
    _file: File,
}

impl Lock {
    /// Waits for whoever has it, but not for ever: without it there is still nothing but whole files.
    pub(super) fn wait(path: &Path) -> Option<Self> {
        let start = Instant::now();
        let file = lockable(path)?;
        loop {
            match file.try_lock() {
                Ok(()) => return Some(Self { _file: file }),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    thread::sleep(PAUSE);
                }
                Err(error) => {
                    log::warn!("{} can't be locked: {error}", path.display());
                    return None;
                }
            }
        }
    }

    /// Takes it if nobody has it.
    pub(super) fn take(path: &Path) -> Option<Self> {
        let file = lockable(path)?;
        file.try_lock().ok()?;
        Some(Self { _file: file })
    }
}

/// The folder of the file, as the file itself is replaced by another.
#[cfg(unix)]
fn lockable(path: &Path) -> Option<File> {
    let folder = path.parent()?;
    // Opening a pipe in its place waits for ever.
    folder.is_dir().then(|| File::open(folder).ok())?
}

/// A file beside it: Windows locks no folders.
#[cfg(not(unix))]
fn lockable(path: &Path) -> Option<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    options.open(lock_file(path)).ok()
}

#[cfg(not(unix))]
fn lock_file(path: &Path) -> PathBuf {
    path.with_extension("ron.lock")
}

pub(super) fn read(path: &Path) -> Result<Option<String>, LoadErrorReason> {
    let unreadable = |error: io::Error| LoadErrorReason::Unreadable(error.to_string());
    let opened = fs::metadata(path).and_then(|metadata| {
        // Opening a pipe waits for ever for somebody who writes into it.
        if metadata.is_file() {
            File::open(path).map(Some)
        } else {
            Ok(None)
        }
    });
    let file = match opened {
        Ok(Some(file)) => file,
        Ok(None) => return Err(LoadErrorReason::NotAFile),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // A folder that can't be entered holds no file of ours that could be damaged; saving will say what is wrong.
        Err(error)
            if error.kind() == io::ErrorKind::PermissionDenied
                && path.symlink_metadata().is_err() =>
        {
            return Ok(None);
        }
        Err(error) => return Err(unreadable(error)),
    };
    let mut bytes = Vec::new();
    file.take(MAX_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(LoadErrorReason::Huge);
    }
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|error| LoadErrorReason::Malformed(error.to_string()))
}

/// Writes the whole text or nothing: to a new file beside it, which then replaces it. What stands at
/// the end of a symbolic link is replaced, not the link.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let path = follow(path)?;
    let (folder, name) = parts(&path)?;
    let mut file = tempfile::Builder::new()
        .prefix(&temporary_prefix(name))
        .suffix(TEMPORARY)
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    // The name is in the folder, which has to reach the disk too. Not every system can do that.
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// The folder, and those above it, for the person alone where they are made.
pub(super) fn create_folder_of(path: &Path) -> io::Result<()> {
    let (folder, _) = parts(path)?;
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn parts(path: &Path) -> io::Result<(&Path, &OsStr)> {
    path.parent()
        .zip(path.file_name())
        .ok_or_else(|| io::Error::other("not the name of a file"))
}

/// The target of a symbolic link, although nothing may be there.
fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if !path.is_symlink() {
            return Ok(path);
        }
        let target = fs::read_link(&path)?;
        path = match path.parent() {
            Some(folder) => folder.join(target),
            None => target,
        };
    }
    Err(io::Error::other("the symbolic link leads in a circle"))
}

/// Renames a file that can't be used to the first free name beside it. A link is renamed, not what
/// it leads to: that may be anything.
pub(super) fn move_aside(path: &Path) -> Option<PathBuf> {
    const MOST: usize = 100;
    for n in 1..=MOST {
        let free = path.with_extension(match n {
            1 => "ron.bak".to_owned(),
            _ => format!("ron.bak{n}"),
        });
        match rename_to_free(path, &free) {
            Ok(()) => return Some(free),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                let (path, free) = (path.display(), free.display());
                log::warn!("{path} can't be moved to {free}: {error}");
                return None;
            }
        }
    }
    None
}

/// Like `fs::rename`, which replaces what has that name already.
fn rename_to_free(path: &Path, free: &Path) -> io::Result<()> {
    // Some systems look at the file before they look at the name.
    if free.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut file = TempPath::try_from_path(path)?;
    // It is removed when it is dropped otherwise.
    file.disable_cleanup(true);
    file.persist_noclobber(free).map_err(|error| error.error)
}

const TEMPORARY: &str = ".tmp";

fn temporary_prefix(name: &OsStr) -> String {
    format!(".{}.", name.to_string_lossy())
}

/// Removes what a program left that was killed while it wrote. Only under the lock: otherwise it
/// could be what another is writing.
pub(super) fn remove_leftovers(path: &Path, _lock: &Lock) {
    remove_beside(path, |name, prefix| {
        is_temporary(name, prefix) || is_temporary_of_0_1_0(name)
    });
    if let Ok(target) = follow(path) {
        remove_beside(&target, is_temporary);
    }
}

fn is_temporary(name: &str, prefix: &str) -> bool {
    name.starts_with(prefix) && name.ends_with(TEMPORARY)
}

fn is_temporary_of_0_1_0(name: &str) -> bool {
    name.strip_prefix(TEMPORARY).is_some_and(|random| {
        random.len() == 6 && random.chars().all(|c| c.is_ascii_alphanumeric())
    })
}

fn remove_beside(path: &Path, is_leftover: impl Fn(&str, &str) -> bool) {
    let Ok((folder, name)) = parts(path) else {
        return;
    };
    let prefix = temporary_prefix(name);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name();
        if is_file && name.to_str().is_some_and(|name| is_leftover(name, &prefix)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Removes the file, what it leads to if it is a link, its backups and leftovers, and its folder if that is empty then.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let (folder, _) = parts(path)?;
    if folder.symlink_metadata().is_err() {
        return Ok(());
    }
    let lock = Lock::wait(path);
    if let Some(lock) = &lock {
        remove_leftovers(path, lock);
    }
    remove_backups(path)?;
    if let Ok(target) = follow(path) {
        remove_if_there(&target)?;
    }
    remove_if_there(path)?;
    drop(lock);
    #[cfg(not(unix))]
    remove_if_there(&lock_file(path))?;
    match fs::remove_dir(folder) {
        Ok(()) => {}
        Err(error) => log::debug!("{} stays: {error}", folder.display()),
    }
    Ok(())
}

/// Removes what [`move_aside`] kept.
pub(super) fn remove_backups(path: &Path) -> io::Result<()> {
    let (folder, name) = parts(path)?;
    let prefix = format!("{}.bak", name.to_string_lossy());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(&prefix));
        if number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit())) {
            remove_if_there(&entry.path())?;
        }
    }
    Ok(())
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// Takes the whole folder along that an older version used, with its backups.
pub(super) fn move_former_folder(former: &Path, path: &Path) -> io::Result<()> {
    let (folder, _) = parts(path)?;
    if !former.is_dir() || folder.symlink_metadata().is_ok() {
        return Ok(());
    }
    create_folder_of(folder)?;
    match fs::rename(former, folder) {
        // Another program that starts now was faster.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
