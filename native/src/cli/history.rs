//! `kgt history` and `kgt undo`.

use anyhow::Context;
use futures_lite::future::block_on;
use kgt::{Edit, EditId, MemoryError};
use serde_json::Value;

use super::args::{Global, History};
use super::output::{ADDED, DIM, REMOVED, count, println, styled};
use super::{facts, json, session, show};

pub(crate) fn list(global: &Global, args: &History) -> anyhow::Result<()> {
    let history = block_on(session::memory(global)?.history())?;
    if let Some(id) = args.edit.map(EditId) {
        let edit = history.iter().find(|edit| edit.id == id);
        detail(global, edit.ok_or(MemoryError::NoSuchEdit { id })?);
        return Ok(());
    }
    if global.json {
        json::print(&history.iter().map(json::edit).collect::<Value>());
        return Ok(());
    }
    for edit in &history {
        let added = styled(ADDED, format!("+{}", edit.added.len()));
        let removed = styled(REMOVED, format!("-{}", edit.removed.len()));
        println!("{:>5}  {}  {added} {removed}  {}", edit.id.0, date(edit), show::cause(edit));
    }
    println!("{}", styled(DIM, count(history.len(), "edit")));
    Ok(())
}

fn detail(global: &Global, edit: &Edit) {
    if global.json {
        return json::print(&json::edit(edit));
    }
    println!("edit {}  {}  {}", edit.id, date(edit), show::cause(edit));
    if let Some(evidence) = &edit.evidence {
        show::evidence(evidence);
    }
    show::edit(edit);
    show::summary(edit);
}

pub(crate) fn undo(global: &Global, edit: Option<u64>) -> anyhow::Result<()> {
    let mut memory = session::memory(global)?;
    let undone = block_on(memory.undo(edit.map(EditId))).context("cannot undo")?;
    facts::changed(global, &undone);
    Ok(())
}

/// The edit's time, `2026-11-23 14:05`, in UTC.
fn date(edit: &Edit) -> String {
    let minute = edit.at.0 / 60_000 % 1440;
    format!("{} {:02}:{:02}", day(edit.at.0), minute / 60, minute % 60)
}

/// The day in UTC, `2026-11-23`, of a time in milliseconds since 1970.
pub(crate) fn day(at_ms: u64) -> String {
    let (year, month, day) = civil(at_ms / 86_400_000);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The calendar date of a number of days since 1970-01-01 (H. Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms", `civil_from_days`).
fn civil(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_the_calendar() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(11_016), (2000, 2, 29));
        assert_eq!(civil(20_780), (2026, 11, 23));
    }
}
