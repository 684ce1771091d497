//! Tests of the packed base as a whole: against a map, and against damage.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;

use super::layout::Footer;
use super::*;
use crate::TripleKey;

/// What a base must answer: the triples of each subject, the first of each key, in their order.
fn model(triples: &[Triple]) -> BTreeMap<Key, Vec<Triple>> {
    let mut seen = BTreeSet::<TripleKey>::new();
    let mut model = BTreeMap::<Key, Vec<Triple>>::new();
    for triple in triples {
        if seen.insert(triple.key()) {
            let facts = model.entry(Key::new(triple.subject())).or_default();
            facts.push(triple.clone());
        }
    }
    model
}

fn build(triples: &[Triple]) -> (Vec<u8>, BaseStats) {
    let mut builder = BaseBuilder::new();
    for triple in triples {
        builder.push(triple);
    }
    let mut file = Vec::new();
    let stats = builder.write(&mut file).unwrap();
    (file, stats)
}

fn triple(subject: &str, relation: &str, object: &str) -> Triple {
    Triple::new(subject, relation, object).unwrap()
}

fn triples() -> impl Strategy<Value = Vec<Triple>> {
    let part = || "[aAß ]{0,3}[bBé]";
    vec((part(), part(), part()).prop_map(|(s, r, o)| triple(&s, &r, &o)), 0..40)
}

/// A few hundred triples: several leaves, one posting longer than a block, one index level.
fn mixed() -> Vec<Triple> {
    let subject = |n: usize| format!("{} {}", ["Dog", "dog", "cat", "émigré"][n % 4], n / 7);
    let small = (0..700).map(|n| triple(&subject(n), ["is a", "Is A", "at"][n % 3], "animal"));
    let large = (0..900).map(|n| triple("hub", "has", &format!("part {n}")));
    small.chain(large).collect()
}

/// Every answer of a damaged file must be an error or the right one.
fn check_damaged(file: Vec<u8>, model: &BTreeMap<Key, Vec<Triple>>) {
    let Ok(base) = PackedBase::open(file) else {
        return;
    };
    assert!(base.verify().is_err());
    for (subject, triples) in model {
        assert!(base.about(subject).is_err() || base.about(subject).as_ref() == Ok(triples));
        assert!(base.has_subject(subject) != Ok(false));
    }
    assert!(base.has_subject(&"nobody".into()) != Ok(true));
}

proptest! {
    #[test]
    fn a_base_answers_like_a_map(triples in triples(), stranger in "[abc]{1,3}") {
        let model = model(&triples);
        let (file, stats) = build(&triples);
        prop_assert_eq!(stats.bytes, file.len() as u64);
        prop_assert_eq!(stats.subjects, model.len() as u64);
        prop_assert_eq!(stats.triples, model.values().map(Vec::len).sum::<usize>() as u64);
        prop_assert_eq!(stats.triples + stats.duplicates, triples.len() as u64);

        let base = PackedBase::open(file.as_slice()).unwrap();
        base.verify().unwrap();
        prop_assert_eq!((base.len(), base.subjects()), (stats.triples, stats.subjects));
        let relations: Vec<_> = base.relations().unwrap().iter().map(|r| Key::new(r)).collect();
        let all: BTreeSet<_> = triples.iter().map(|triple| triple.key().relation).collect();
        prop_assert_eq!(relations.len(), all.len());
        prop_assert_eq!(BTreeSet::from_iter(relations), all);
        for (subject, triples) in &model {
            prop_assert_eq!(&base.about(subject).unwrap(), triples);
            prop_assert!(base.has_subject(subject).unwrap());
        }
        let stranger = Key::new(&stranger);
        prop_assert_eq!(base.has_subject(&stranger).unwrap(), model.contains_key(&stranger));
        prop_assert_eq!(build(&triples).0, file);
    }

    #[test]
    fn random_bytes_are_refused(bytes: Vec<u8>) {
        prop_assert!(PackedBase::open(bytes).is_err());
    }

    /// Damage behind valid checksums: a file that somebody made, not one that decayed.
    #[test]
    fn forged_blocks_never_panic(
        block in prop_oneof![any::<Vec<u8>>(), forged_leaf()],
        height in 0_u64..70,
        relations in 0_u64..3,
    ) {
        let mut file = layout::header().to_vec();
        let relation_table = append_sealed(&mut file, &block);
        let root = append_sealed(&mut file, &block);
        let footer = Footer { triples: 1, subjects: 1, root, height, relations, relation_table };
        file.extend_from_slice(&footer.encode());
        if let Ok(base) = PackedBase::open(file) {
            let _ = base.verify();
            let _ = base.relations();
            for subject in ["", "dog", "dogs", "emu"] {
                let _ = base.about(&subject.into());
            }
        }
    }
}

/// The leaf of a small base with a few changed bytes.
fn forged_leaf() -> impl Strategy<Value = Vec<u8>> {
    let small =
        [triple("Dog", "is", "pet"), triple("dogs", "has", "legs"), triple("emu", "is", "o")];
    let (file, _) = build(&small);
    let root = Footer::decode(&file).unwrap().root;
    let leaf = root.read(&file).unwrap().to_vec();
    vec((0..leaf.len(), any::<u8>()), 0..4).prop_map(move |changes| {
        let mut leaf = leaf.clone();
        for (at, byte) in changes {
            leaf[at] = byte;
        }
        leaf
    })
}

fn append_sealed(file: &mut Vec<u8>, block: &[u8]) -> layout::Span {
    let mut block = block.to_vec();
    layout::seal(&mut block);
    let at = file.len() as u64;
    file.extend_from_slice(&block);
    layout::Span { at, len: block.len() as u64 }
}

#[test]
fn many_blocks_answer_like_a_map() {
    let triples = mixed();
    let base = PackedBase::open(build(&triples).0).unwrap();
    base.verify().unwrap();
    for (subject, expected) in model(&triples) {
        assert_eq!(base.about(&subject), Ok(expected));
        for stranger in [format!("{}!", subject.as_str()), format!("!{}", subject.as_str())] {
            assert_eq!(base.has_subject(&stranger.as_str().into()), Ok(false));
        }
    }
}

#[test]
fn keys_longer_than_a_block_are_found() {
    // One character of three bytes whose key has 33: the key of this subject fills three blocks.
    let long = |n: usize| "\u{fdfa}".repeat(340) + &n.to_string();
    let triples: Vec<_> = (0..50).map(|n| triple(&long(n), "r", "o")).collect();
    let base = PackedBase::open(build(&triples).0).unwrap();
    base.verify().unwrap();
    for (subject, expected) in model(&triples) {
        assert_eq!(base.about(&subject), Ok(expected));
    }
}

#[test]
fn an_empty_base_opens() {
    let (file, stats) = build(&[]);
    let base = PackedBase::open(file).unwrap();
    base.verify().unwrap();
    assert!(base.is_empty() && stats.subjects == 0);
    assert_eq!(base.about(&"dog".into()), Ok(vec![]));
}

#[test]
fn a_flipped_bit_is_an_error_or_changes_nothing() {
    let triples: Vec<_> = mixed().into_iter().step_by(60).collect();
    let (file, _) = build(&triples);
    let model = model(&triples);
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut damaged = file.clone();
            damaged[at] ^= 1 << bit;
            check_damaged(damaged, &model);
        }
    }
}

#[test]
fn a_changed_byte_in_many_blocks_is_an_error_or_changes_nothing() {
    let triples = mixed();
    let (file, _) = build(&triples);
    let model = model(&triples);
    for at in (0..file.len()).step_by(97) {
        let mut damaged = file.clone();
        damaged[at] = !damaged[at];
        check_damaged(damaged, &model);
    }
}

#[test]
fn a_file_of_another_length_is_refused() {
    let (file, _) = build(&mixed());
    for len in 0..file.len() {
        let error = PackedBase::open(&file[..len]).unwrap_err();
        let cut_header = len < layout::HEADER_LEN;
        assert_eq!(error == BaseError::NotABase, cut_header, "{len}: {error}");
    }
    let longer = [file.as_slice(), &[0]].concat();
    assert!(matches!(PackedBase::open(longer), Err(BaseError::Corrupt { .. })));
}

#[test]
fn foreign_and_newer_files_are_told_apart() {
    assert_eq!(PackedBase::open(b"PK").unwrap_err(), BaseError::NotABase);
    let (mut file, _) = build(&[]);
    file[8] = 2;
    let newer = BaseError::NewerVersion { found: 2, supported: 1 };
    assert_eq!(PackedBase::open(file).unwrap_err(), newer);
}

/// Whoever breaks this test writes another format and must raise the version.
#[test]
fn the_form_is_stable() {
    let dog = [triple("Dog", "is a", "pet"), triple("dog", "has", "legs")];
    let (file, _) = build(&[dog.as_slice(), &[triple("dogs", "is a", "animal")]].concat());
    let leaf = [
        "\0\u{3}dog\u{15}",         // a new key and the length of its posting
        "\0\u{3}Dog\u{1}\u{3}pet",  // written "Dog": relation 0, "pet"
        "\0\u{3}dog\u{2}\u{4}legs", // written "dog": relation 1, "legs"
        "\u{3}\u{1}s\u{8}",         // three bytes of the key before and "s"
        "\u{1}\u{6}animal",         // relation 0, "animal"
    ];
    let leaf = leaf.concat();
    assert_eq!(&file[..layout::HEADER_LEN], b"\x89KGTbase\x01\0\0\0");
    let root = Footer::decode(&file).unwrap().root;
    assert_eq!(root.read(&file).unwrap(), leaf.as_bytes());
    assert_eq!((file.len(), crc32fast::hash(&file)), (158, 0x3ae0_9e4c));
}
