//! A file that several threads read, with progress.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::Error;

/// So many bytes at once of a file that is read from end to end.
pub(crate) const READ_AT_ONCE: usize = 1 << 20;

/// The progress of the work, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub total: u64,
}

/// Told of the progress, from several threads, and asked whether to go on.
pub type Watch<'a> = &'a (dyn Fn(Progress) -> ControlFlow<()> + Sync);

pub(crate) struct Source<'a, R> {
    file: Mutex<R>,
    length: u64,
    done: AtomicU64,
    total: AtomicU64,
    watch: Watch<'a>,
}

impl<'a, R: Read + Seek> Source<'a, R> {
    pub(crate) fn new(mut file: R, watch: Watch<'a>) -> Result<Self, Error> {
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Self {
            file: Mutex::new(file),
            length,
            done: AtomicU64::new(0),
            total: AtomicU64::new(length),
            watch,
        })
    }

    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    /// Fills the buffer from an offset on. The end of the file is an error.
    pub(crate) fn read(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let mut file = self
            .file
            .lock()
            .map_err(|_| io::Error::other("another thread stopped"))?;
        file.seek(SeekFrom::Start(offset))?;
        file.read_exact(buffer)
    }

    pub(crate) fn read_vec(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.read(offset, &mut bytes)?;
        Ok(bytes)
    }

    pub(crate) fn expect_to_read(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// # Errors
    /// [`Error::Cancelled`]
    pub(crate) fn advance(&self, bytes: u64) -> Result<(), Error> {
        let before = self.done.fetch_add(bytes, Ordering::Relaxed);
        let total = self.total.load(Ordering::Relaxed);
        let done = before.saturating_add(bytes).min(total);
        match (self.watch)(Progress { done, total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Cancelled),
        }
    }
}

/// Works on the numbers below `count` on several threads, and gives the results in their order.
pub(crate) fn in_parallel<T: Send>(
    count: usize,
    work: impl Fn(usize) -> Result<T, Error> + Sync,
) -> Result<Vec<T>, Error> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let worker = || -> Result<Vec<(usize, T)>, Error> {
        let mut results = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                return Ok(results);
            }
            match work(number) {
                Ok(result) => results.push((number, result)),
                Err(error) => {
                    // Nobody has to begin with what is left.
                    next.store(count, Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
    };
    let results: Result<Vec<_>, Error> = std::thread::scope(|scope| {
        // Without threads this one does all the work.
        let others: Vec<_> = (1..threads.min(count).min(8))
            .filter_map(|_| std::thread::Builder::new().spawn_scoped(scope, worker).ok())
            .collect();
        let own = worker();
        let stopped = || Error::Read(io::Error::other("a thread stopped"));
        let others = others
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(stopped())));
        std::iter::once(own)
            .chain(others.collect::<Vec<_>>())
            .collect()
    });
    let mut results: Vec<(usize, T)> = results?.into_iter().flatten().collect();
    results.sort_by_key(|(number, _)| *number);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}
