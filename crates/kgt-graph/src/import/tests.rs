//! Tests of whole imports: each format with everything that can be wrong with it.

use std::io::{self, BufReader, Read, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

use super::*;

const FORMATS: [Format; 4] =
    [Format::ConceptNet, Format::RelationFirst, Format::SubjectFirst, Format::JsonLines];

const CONCEPTNET: &str = concat!(
    "/a/[/r/IsA/,/c/en/guide_dog/n/,/c/en/dog/n/wn/animal/]\t/r/IsA\t/c/en/guide_dog/n\t",
    "/c/en/dog/n/wn/animal\t{\"dataset\": \"/d/wordnet/3.1\", \"weight\": 2.0}\n",
    "/a/[/r/dbpedia/knownFor/,/c/en/x/,/c/en/y/]\t/r/dbpedia/knownFor\t/c/en/Émile_Zola\t",
    "/c/en/j'accuse\t{\"weight\": 0.5, \"surfaceText\": null}\n",
    "/a/[/r/Antonym/,/c/fr/grand/,/c/fr/petit/]\t/r/Antonym\t/c/fr/grand/a\t/c/fr/petit/a\t{}\n",
    "/a/[/r/Synonym/,/c/en/dog/,/c/de/hund/]\t/r/Synonym\t/c/en/dog\t/c/de/hund\t{}\n",
    "/a/[/r/ExternalURL/,/c/en/dog/,/http/]\t/r/ExternalURL\t/c/en/dog\t",
    "http://dbpedia.org/resource/Dog\t{\"weight\": 1.0}\n",
);

/// One line per item: a record as `line: triple [weight]`, or the error.
fn all<R: io::BufRead>(importer: &mut Importer<R>) -> Vec<String> {
    let show = |item: Result<Record, ImportError>| match item {
        Ok(Record { triple, weight: None, line }) => format!("{line}: {triple}"),
        Ok(Record { triple, weight: Some(weight), line }) => format!("{line}: {triple} {weight}"),
        Err(error) => error.to_string(),
    };
    importer.map(show).collect()
}

fn import(text: impl AsRef<[u8]>, format: Format) -> Vec<String> {
    all(&mut Importer::new(text.as_ref(), format).unwrap())
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn english_conceptnet() {
    let mut importer = Importer::detect(CONCEPTNET.as_bytes()).unwrap();
    assert_eq!(importer.format(), Format::ConceptNet);
    assert_eq!(
        all(&mut importer),
        ["1: (guide dog, is a, dog) 2", "2: (Émile Zola, known for, j'accuse) 0.5"]
    );
    let summary = importer.summary();
    assert_eq!((summary.lines, summary.records), (5, 2));
    assert_eq!((summary.other_language, summary.external, summary.malformed), (2, 1, 0));
}

#[test]
fn all_of_conceptnet() {
    let importer = Importer::new(CONCEPTNET.as_bytes(), Format::ConceptNet).unwrap();
    let mut importer = importer.with_languages(Languages::All);
    let records = all(&mut importer);
    assert_eq!(records[2..], ["3: (grand, antonym, petit)", "4: (dog, synonym, hund)"]);
    assert_eq!(importer.summary().external, 1);
}

#[test]
fn malformed_assertions_are_named() {
    for (line, problem) in [
        ("/a/[]\t/r/IsA\t/c/en/dog\t/c/en/pet", "4 columns where 5 were expected"),
        (
            "dog\t/r/IsA\t/c/en/dog\t/c/en/pet\t{}",
            "the assertion is not a ConceptNet URI that starts with /a/",
        ),
        (
            "/a/[]\t/r/\t/c/en/dog\t/c/en/pet\t{}",
            "the relation is not a ConceptNet URI that starts with /r/",
        ),
        (
            "/a/[]\t/r/IsA\tdog\t/c/en/pet\t{}",
            "the start is not a ConceptNet URI that starts with /c/",
        ),
        (
            "/a/[]\t/r/IsA\t/c/en/dog\t/c/en\t{}",
            "the end is not a ConceptNet URI that starts with /c/",
        ),
        ("/a/[]\t/r/IsA\t/c/en/_\t/c/en/pet\t{}", "the subject of a triple is empty"),
        (
            "/a/[]\t/r/IsA\t/c/en/dog\t/c/en/pet\t{\"weight\": \"2\"}",
            "bad JSON in column 14: invalid type: string \"2\", expected f64",
        ),
    ] {
        assert_eq!(import(line, Format::ConceptNet), [format!("line 1: {problem}")]);
    }
}

#[test]
fn tab_separated_triples_in_both_orders() {
    let relation_first = "IsA\tdog\tanimal\nAtLocation\tdog\tkennel\t1\nhas a\tdog\ttail\t-0.5\n";
    let mut importer = Importer::detect(relation_first.as_bytes()).unwrap();
    assert_eq!(importer.format(), Format::RelationFirst);
    assert_eq!(
        all(&mut importer),
        ["1: (dog, is a, animal)", "2: (dog, at location, kennel) 1", "3: (dog, has a, tail) -0.5"]
    );

    let subject_first = "Paris\tcapital of\tFrance\nBerlin\tcapital of\tGermany";
    let mut importer = Importer::detect(subject_first.as_bytes()).unwrap();
    assert_eq!(importer.format(), Format::SubjectFirst);
    assert_eq!(
        all(&mut importer),
        ["1: (Paris, capital of, France)", "2: (Berlin, capital of, Germany)"]
    );
}

#[test]
fn malformed_tab_separated_lines_do_not_stop_the_import() {
    let text = "IsA\tdog\n IsA\tdog\tpet\thigh\nIsA\tdog\tpet\tNaN\nIsA\t \tpet\n\t\n\
                IsA\tdog\t\x1b[1m\nIsA\tdog\tpet\n";
    let mut importer = Importer::new(text.as_bytes(), Format::RelationFirst).unwrap();
    assert_eq!(
        all(&mut importer),
        [
            "line 1: 2 columns where 3 or 4 were expected",
            "line 2: the score is not a number",
            "line 3: the score is not a number",
            "line 4: the subject of a triple is empty",
            "line 6: the object of a triple holds the control character U+001B",
            "7: (dog, is a, pet)"
        ]
    );
    let summary = importer.summary();
    assert_eq!((summary.lines, summary.records, summary.blank, summary.malformed), (7, 1, 1, 5));
}

#[test]
fn json_lines() {
    let text = concat!(
        "\u{feff}{\"subject\": \"my dog\", \"relation\": \"IsA\", \"object\": \"\\u00e9l\\u00e8ve\"}\r\n",
        "\r\n",
        "{\"object\": \"b\", \"relation\": \"r\", \"subject\": \"a\", \"weight\": 3, \"note\": []}\r\n",
        "{\"subject\": \"a\", \"relation\": \"r\"}\r\n",
        "{\"subject\": \"a\", \"relation\": \"r\", \"object\": 7}\r\n",
        "{\"subject\": \"a\",\r\n",
    );
    let mut importer = Importer::detect(text.as_bytes()).unwrap();
    assert_eq!(importer.format(), Format::JsonLines);
    assert_eq!(
        all(&mut importer),
        [
            "1: (my dog, IsA, élève)",
            "3: (a, r, b) 3",
            "line 4: bad JSON in column 33: missing field `object`",
            "line 5: bad JSON in column 45: invalid type: integer `7`, expected a string",
            "line 6: bad JSON in column 16: EOF while parsing a value",
        ]
    );
    assert_eq!(importer.summary().blank, 1);
}

#[test]
fn a_line_that_is_not_utf8_is_reported() {
    assert_eq!(
        import(b"a\tr\tb\na\tr\t\xff\na\tr\tc\n", Format::SubjectFirst),
        ["1: (a, r, b)", "line 2: not UTF-8", "3: (a, r, c)"]
    );
}

#[test]
fn gzip_is_seen_in_every_format() {
    let texts = [
        CONCEPTNET,
        "IsA\tdog\tpet\r\nIsA\tcat\tpet",
        "dog\tIsA\tpet\ncat\tIsA\tpet",
        "{\"subject\": \"a\", \"relation\": \"r\", \"object\": \"b\"}",
    ];
    for (text, format) in texts.into_iter().zip(FORMATS) {
        // Two members in one file, as `cat a.gz b.gz` makes them.
        let (start, end) = text.as_bytes().split_at(text.len() / 2);
        let packed = [gzip(start), gzip(end)].concat();
        let one_byte_at_a_time = BufReader::with_capacity(1, packed.as_slice());
        let mut importer = Importer::detect(one_byte_at_a_time).unwrap();
        assert_eq!(importer.format(), format);
        assert_eq!(all(&mut importer), import(text, format));
    }
}

#[test]
fn damaged_gzip_ends_the_import() {
    let text: String = (0..50_000_u64).map(|n| format!("IsA\tdog {n}\tpet {}\n", n * n)).collect();
    let packed = gzip(text.as_bytes());
    let cut_off = &packed[..packed.len() / 2];
    let mut importer = Importer::detect(cut_off).unwrap();
    let items: Vec<_> = importer.by_ref().collect();
    let (last, records) = items.split_last().unwrap();
    assert!(records.iter().all(Result::is_ok) && records.len() > 1000);
    let expected = records.len() as u64 + 1;
    assert!(matches!(last, Err(ImportError::Read { line, .. }) if *line == expected));
    assert!(importer.next().is_none());

    let error = Importer::detect(&packed[..20]).unwrap_err();
    assert!(matches!(error, ImportError::Read { line: 1, .. }));
}

#[test]
fn a_failing_reader_ends_the_import() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("unplugged"))
        }
    }
    let long = "a\tr\tb\n".repeat(20_000);
    let reader = BufReader::new(long.as_bytes().chain(Failing));
    let mut importer = Importer::new(reader, Format::SubjectFirst).unwrap();
    assert_eq!(importer.by_ref().filter(Result::is_ok).count(), 20_000);
    assert_eq!((importer.summary().records, importer.summary().lines), (20_000, 20_000));
}

#[test]
fn formats_are_told_apart_or_refused() {
    for (head, expected) in [
        ("\n\nIsA\tdog\tpet\n", Some(Format::RelationFirst)),
        ("dog\tis a\tpet\n", Some(Format::SubjectFirst)),
        ("likes\tAnn\tBob\nlikes\tBob\tCid\n", Some(Format::RelationFirst)),
        ("# head\n{\"subject\"\n{\"subject\"\n", Some(Format::JsonLines)),
        ("my dog\tenjoys\tvegetables\n", None),
        ("a,b,c\n", None),
        ("", None),
    ] {
        assert_eq!(detect(head.as_bytes()).ok(), expected, "{head}");
    }
    assert!(matches!(detect(b"a\tb\tc"), Err(ImportError::UnclearColumns)));
    assert!(matches!(detect(b"a\tb"), Err(ImportError::UnknownFormat)));
}

proptest! {
    #[test]
    fn any_bytes_are_counted_line_by_line(bytes in "(\\PC|[\t\n{}\"/:])*", noise: Vec<u8>) {
        for text in [bytes.as_bytes(), &noise, &[&[0x1f, 0x8b], noise.as_slice()].concat()] {
            let _ = detect(text);
            for format in FORMATS {
                let Ok(mut importer) = Importer::new(text, format) else { continue };
                let records = importer.by_ref().filter(Result::is_ok).count() as u64;
                let s = importer.summary();
                let left_out = s.blank + s.other_language + s.external + s.malformed;
                prop_assert_eq!(s.records, records);
                prop_assert_eq!(s.lines, s.records + left_out);
            }
        }
    }

    #[test]
    fn written_triples_read_back(parts in proptest::collection::vec("[ \\p{L}\"\\\\]{1,9}", 3)) {
        let Ok(triple) = crate::Triple::new(&parts[0], &parts[1], &parts[2]) else {
            return Ok(());
        };
        let json = serde_json::json!({"subject": parts[0], "relation": parts[1], "object": parts[2]});
        let text = json.to_string();
        let mut importer = Importer::new(text.as_bytes(), Format::JsonLines).unwrap();
        prop_assert_eq!(importer.next().unwrap().unwrap().triple, triple);
    }
}
