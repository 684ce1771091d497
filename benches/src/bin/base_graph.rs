//! The packed base graph at the size of ConceptNet: time to build and to open, lookups from disk
//! and from memory, resident memory.
//!
//! The triples are synthetic and the same on every run; how often an entity occurs falls with its
//! rank by a power law, as in ConceptNet. Linux only: it empties the page cache of its own file
//! and reads /proc/self/status.

#![expect(clippy::print_stdout, reason = "a benchmark reports on standard output")]

use std::fs::File;
use std::hint::black_box;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Parser;
use kgt_graph::{BaseBuilder, BaseGraph, Key, PackedBase, Triple};
use memmap2::Mmap;
use serde::Serialize;

/// Lookups of each kind.
const LOOKUPS: usize = 100_000;
/// Lookups after which resident memory is read first: more than a long conversation makes.
const FEW_LOOKUPS: usize = 1_000;

/// Measures the packed base graph on synthetic triples.
#[derive(Parser)]
struct Args {
    /// Number of triples; may be given several times.
    #[arg(long, default_values_t = [1_000_000, 10_000_000])]
    triples: Vec<u64>,
    /// Tells the system that the map is read here and there: it then reads single pages from disk
    /// and no neighbours, which keeps memory small.
    #[arg(long)]
    random: bool,
    /// Prints one JSON object per line.
    #[arg(long)]
    json: bool,
}

/// The results for one number of triples. Times are in seconds, memory (`_mib`) is in MiB.
#[derive(Serialize)]
struct Report {
    triples_in: u64,
    #[serde(flatten)]
    build: Build,
    #[serde(flatten)]
    reading: Reading,
}

/// A finished build.
#[derive(Serialize)]
struct Build {
    triples: u64,
    subjects: u64,
    duplicates: u64,
    /// Adding the triples, without the time that it takes to make them up.
    collect_s: f64,
    /// Sorting and writing.
    write_s: f64,
    peak_mib: f64,
    file_mib: f64,
}

/// What it costs to use the file. Resident memory is VmRSS.
#[derive(Serialize)]
struct Reading {
    open_cold_s: f64,
    open_warm_s: f64,
    triples_per_lookup: f64,
    cold_per_s: f64,
    warm_per_s: f64,
    absent_per_s: f64,
    largest_triples: usize,
    largest_s: f64,
    verify_s: f64,
    resident_before_mib: f64,
    resident_open_mib: f64,
    resident_1k_mib: f64,
    resident_100k_mib: f64,
}

fn main() -> Result<()> {
    let args = Args::parse();
    for triples_in in args.triples {
        let data = Synthetic::new(triples_in);
        let file = tempfile::NamedTempFile::new()?;
        let build = build(&data, file.as_file())?;
        let reading = read(&data, file.as_file(), args.random)?;
        let report = Report { triples_in, build, reading };
        if args.json {
            println!("{}", serde_json::to_string(&report)?);
        } else {
            print_table(&report);
        }
    }
    Ok(())
}

fn build(data: &Synthetic, file: &File) -> Result<Build> {
    let (making_up_s, ()) = timed(|| {
        (0..data.triples).try_for_each(|n| data.triple(n).map(|triple| drop(black_box(triple))))
    })?;
    let mut builder = BaseBuilder::new();
    let (adding_s, ()) = timed(|| {
        (0..data.triples).try_for_each(|n| data.triple(n).map(|triple| builder.push(&triple)))
    })?;
    let (write_s, stats) = timed(|| Ok(builder.write(file)?))?;
    Ok(Build {
        triples: stats.triples,
        subjects: stats.subjects,
        duplicates: stats.duplicates,
        collect_s: adding_s - making_up_s,
        write_s,
        peak_mib: status_mib("VmHWM")?,
        file_mib: stats.bytes as f64 / 1024.0 / 1024.0,
    })
}

fn read(data: &Synthetic, file: &File, random: bool) -> Result<Reading> {
    let present = data.present(&open(file, random)?)?;
    let absent = data.absent();
    drop_cache(file)?;

    let resident_before_mib = status_mib("VmRSS")?;
    let (open_cold_s, base) = timed(|| open(file, random))?;
    let resident_open_mib = status_mib("VmRSS")?;
    let (first_s, _) = timed(|| look_up(&base, &present[..FEW_LOOKUPS]))?;
    let resident_1k_mib = status_mib("VmRSS")?;
    let (others_s, _) = timed(|| look_up(&base, &present[FEW_LOOKUPS..]))?;
    let resident_100k_mib = status_mib("VmRSS")?;

    let (warm_s, found) = timed(|| look_up(&base, &present))?;
    let (absent_s, none) = timed(|| look_up(&base, &absent))?;
    anyhow::ensure!(none == 0, "the base holds what was never built");
    let largest = Key::new(&name(0));
    let (largest_s, largest_triples) = timed(|| Ok(base.about(&largest)?.len()))?;
    let (open_warm_s, _) = timed(|| open(file, random))?;
    let (verify_s, ()) = timed(|| Ok(base.verify()?))?;
    Ok(Reading {
        open_cold_s,
        open_warm_s,
        triples_per_lookup: found as f64 / LOOKUPS as f64,
        cold_per_s: LOOKUPS as f64 / (first_s + others_s),
        warm_per_s: LOOKUPS as f64 / warm_s,
        absent_per_s: LOOKUPS as f64 / absent_s,
        largest_triples,
        largest_s,
        verify_s,
        resident_before_mib,
        resident_open_mib,
        resident_1k_mib,
        resident_100k_mib,
    })
}

#[expect(unsafe_code, reason = "memory maps are unsafe")]
fn open(file: &File, random: bool) -> Result<PackedBase<Mmap>> {
    // SAFETY: the file is this process's own temporary file, which is not changed any more.
    let map = unsafe { Mmap::map(file) }?;
    if random {
        map.advise(memmap2::Advice::Random)?;
    }
    Ok(PackedBase::open(map)?)
}

/// Looks up all keys and returns the number of triples found.
fn look_up(base: &impl BaseGraph, keys: &[Key]) -> Result<usize> {
    let mut found = 0;
    for key in keys {
        found += black_box(base.about(key)?).len();
    }
    Ok(found)
}

/// Takes the file out of the page cache, so that it must be read from disk again.
#[cfg(target_os = "linux")]
fn drop_cache(file: &File) -> Result<()> {
    use rustix::fs::{Advice, fadvise};

    file.sync_all()?;
    fadvise(file, 0, None, Advice::DontNeed)?;
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn drop_cache(_: &File) -> Result<()> {
    anyhow::bail!("this benchmark needs Linux")
}

/// The seconds that `work` took, and its result.
fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(f64, T)> {
    let start = Instant::now();
    let value = work()?;
    Ok((start.elapsed().as_secs_f64(), value))
}

/// A line of /proc/self/status, in MiB.
fn status_mib(name: &str) -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kib = line.and_then(|line| line.split_whitespace().next());
    let kib: f64 = kib.with_context(|| format!("no {name} in /proc/self/status"))?.parse()?;
    Ok(kib / 1024.0)
}

fn print_table(report: &Report) {
    let Report { triples_in, build, reading } = report;
    println!("| {:<30} | {triples_in:>10} triples |", "");
    println!("|{:-<32}|{:->20}|", "", ":");
    for (name, value) in build_rows(build).into_iter().chain(reading_rows(reading)) {
        println!("| {name:<30} | {value:>18} |");
    }
    println!();
}

type Row = (&'static str, String);

fn build_rows(build: &Build) -> Vec<Row> {
    vec![
        ("distinct triples", build.triples.to_string()),
        ("subjects", build.subjects.to_string()),
        ("duplicates dropped", build.duplicates.to_string()),
        ("collect triples", seconds(build.collect_s)),
        ("sort and write", seconds(build.write_s)),
        ("peak memory of building", mib(build.peak_mib)),
        ("file", mib(build.file_mib)),
    ]
}

fn reading_rows(r: &Reading) -> Vec<Row> {
    vec![
        ("open, from disk", milliseconds(r.open_cold_s)),
        ("open, from memory", milliseconds(r.open_warm_s)),
        ("triples per lookup", format!("{:.1}", r.triples_per_lookup)),
        ("lookups, from disk", per_second(r.cold_per_s)),
        ("lookups, from memory", per_second(r.warm_per_s)),
        ("lookups of absent subjects", per_second(r.absent_per_s)),
        ("triples of the largest subject", r.largest_triples.to_string()),
        ("lookup of the largest subject", milliseconds(r.largest_s)),
        ("verify everything", seconds(r.verify_s)),
        ("resident before opening", mib(r.resident_before_mib)),
        ("resident after opening", mib(r.resident_open_mib)),
        ("resident after 1,000 lookups", mib(r.resident_1k_mib)),
        ("resident after 100,000 lookups", mib(r.resident_100k_mib)),
    ]
}

fn seconds(value: f64) -> String {
    format!("{value:.1} s")
}

fn milliseconds(seconds: f64) -> String {
    format!("{:.2} ms", seconds * 1e3)
}

fn mib(value: f64) -> String {
    format!("{value:.1} MiB")
}

fn per_second(value: f64) -> String {
    format!("{value:.0}/s")
}

/// Triples that are made up from their number alone.
struct Synthetic {
    triples: u64,
    entities: u64,
}

const SYLLABLES: [&str; 16] = [
    "ka", "to", "mi", "re", "su", "no", "la", "ve", "di", "po", "ga", "fu", "be", "ri", "cho",
    "shi",
];
const RELATIONS: [&str; 17] = [
    "related to",
    "is a",
    "form of",
    "derived from",
    "synonym",
    "at location",
    "has context",
    "used for",
    "capable of",
    "has property",
    "part of",
    "causes",
    "has prerequisite",
    "has a",
    "desires",
    "made of",
    "receives action",
];
/// How fast the frequency of entities falls with their rank: as rank to the power -0.6.
const SKEW: f64 = 0.6;
/// Entities are numbered in 24 bits: two words of 12.
const NAME_BITS: u32 = 24;

impl Synthetic {
    fn new(triples: u64) -> Self {
        let entities = (triples / 2).clamp(1, (1 << NAME_BITS) / 2);
        Self { triples, entities }
    }

    fn triple(&self, n: u64) -> Result<Triple> {
        let relation = (uniform(n, 1).powi(2) * RELATIONS.len() as f64) as usize;
        let (subject, object) = (name(self.rank(n, 0)), name(self.rank(n, 2)));
        Ok(Triple::new(&subject, RELATIONS[relation], &object)?)
    }

    /// The entity of a triple's subject (stream 0) or object (stream 2): 0 is the most frequent.
    fn rank(&self, n: u64, stream: u64) -> u64 {
        (uniform(n, stream).powf(1.0 / (1.0 - SKEW)) * self.entities as f64) as u64
    }

    /// Subjects of the base, each of them equally likely.
    fn present(&self, base: &impl BaseGraph) -> Result<Vec<Key>> {
        let mut keys = Vec::with_capacity(LOOKUPS);
        for n in 0.. {
            if keys.len() == LOOKUPS {
                break;
            }
            let rank = uniform(n, 3) * self.entities as f64;
            let key = Key::new(&name(rank as u64));
            if base.has_subject(&key)? {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    /// Entities that are in no triple.
    fn absent(&self) -> Vec<Key> {
        let beyond = (1 << NAME_BITS) / 2;
        (beyond..beyond + LOOKUPS as u64).map(|number| Key::new(&name(number))).collect()
    }
}

/// Two or three words, different for each number below 2^24.
fn name(number: u64) -> String {
    // An odd factor scatters neighbours and keeps numbers apart.
    let scattered = number.wrapping_mul(0x9e37_79b1) % (1 << NAME_BITS);
    let (first, second) = (scattered >> 12, scattered % (1 << 12));
    match number % 4 {
        0 => format!("{} {} {}", word(first), word(second), word(number % 512)),
        _ => format!("{} {}", word(first), word(second)),
    }
}

fn word(number: u64) -> String {
    let syllable = |shift: u32| SYLLABLES[(number >> shift) as usize % SYLLABLES.len()];
    [syllable(0), syllable(4), syllable(8)].concat()
}

/// A number in [0, 1) from SplitMix64, the same for the same `n` and `stream`.
fn uniform(n: u64, stream: u64) -> f64 {
    let mut z = (n * 4 + stream).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}
