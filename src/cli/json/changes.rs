//! `changes`: news since the edition, the newest first.

use serde::Serialize;

use super::answer;
use super::messenger::{Change, change};
use crate::catalog::Messenger;
use crate::cli::{self, Context, Error};

pub(in crate::cli) fn changes(
    context: Context<'_>,
    messenger: Option<&Messenger>,
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Entry<'a> {
        /// Absent where it is of the criteria.
        id: Option<&'a str>,
        name: Option<&'a str>,
        #[serde(flatten)]
        change: Change<'a>,
    }
    #[derive(Serialize)]
    struct Changes<'a> {
        changes: Vec<Entry<'a>>,
    }
    let changes = cli::changes::changes(context.catalog, messenger)
        .into_iter()
        .map(|(of, it)| Entry {
            id: of.map(|messenger| messenger.id.as_str()),
            name: of.map(|messenger| messenger.name.as_str()),
            change: change(context, it),
        })
        .collect();
    answer(context, Changes { changes })
}
