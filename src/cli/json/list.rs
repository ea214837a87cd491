//! The messengers in short: all of them, or those that a search finds.

use serde::Serialize;

use super::{Entry, answer, entry};
use crate::catalog::Messenger;
use crate::cli::{Context, Error, plain};

pub(in crate::cli) fn list(context: Context<'_>) -> Result<String, Error> {
    #[derive(Serialize)]
    struct List<'a> {
        messengers: Vec<Entry<'a>>,
    }
    answer(
        context,
        List {
            messengers: context
                .catalog
                .messengers()
                .iter()
                .map(|messenger| entry(context, messenger))
                .collect(),
        },
    )
}

pub(in crate::cli) fn found(
    context: Context<'_>,
    query: &str,
    searched: &str,
    hits: &[(&Messenger, Option<String>)],
) -> Result<String, Error> {
    #[derive(Serialize)]
    struct Hit<'a> {
        #[serde(flatten)]
        messenger: Entry<'a>,
        passage: Option<String>,
    }
    #[derive(Serialize)]
    struct Hits<'a> {
        query: &'a str,
        /// What of the query was searched for, if it was too long.
        #[serde(skip_serializing_if = "Option::is_none")]
        searched: Option<&'a str>,
        messengers: Vec<Hit<'a>>,
    }
    let hits = hits.iter().map(|(messenger, passage)| Hit {
        messenger: entry(context, messenger),
        passage: passage.as_deref().map(plain),
    });
    answer(
        context,
        Hits {
            query,
            searched: (searched != query).then_some(searched),
            messengers: hits.collect(),
        },
    )
}
