//! The phrases of a sentence that can be its subject, each found by the form of English sentences.
//!
//! Every function answers with the range of words that the phrase covers.

use std::ops::Range;

use super::{
    lexicon::{ATTRIBUTES, COPULAS, Class, FIRST_PERSON, LINKS, THINGS, lists, names_person},
    words::{Word, phrase},
};

/// Words between a determiner and its noun, the noun included: "my red racing bike".
const DETERMINED_WORDS: usize = 4;
/// Linking words inside a name: "Lord of the Rings".
const LINKS_IN_NAME: usize = 2;
/// Lower-case nouns at the end of a name: "Melbourne railway station".
const NOUNS_AFTER_NAME: usize = 3;
/// Words that a statement's subject has at most.
const OPENING_WORDS: usize = 9;
/// Words that a text without a verb has at most to be a subject as a whole.
const FRAGMENT_WORDS: usize = 6;

impl Word<'_> {
    pub(super) fn is_function_word(&self) -> bool {
        self.class() == Class::Function
    }

    pub(super) fn is_verb(&self) -> bool {
        self.class() == Class::Verb
    }

    /// Whether it can be part of a subject wherever it stands in it.
    pub(super) fn is_content(&self) -> bool {
        self.class() == Class::Content
    }

    fn is_the(&self) -> bool {
        self.core() == "the"
    }

    fn is_thing(&self) -> bool {
        lists(THINGS, self.core())
    }

    fn is_person(&self) -> bool {
        names_person(self.core())
    }

    fn is_person_or_thing(&self) -> bool {
        self.is_thing() || self.is_person()
    }

    fn is_attribute(&self) -> bool {
        lists(ATTRIBUTES, self.core())
    }
}

/// Whether the words speak of the user: "I", "my". "Elizabeth I" and "the US" do not.
pub(super) fn speak_of_user(words: &[Word]) -> bool {
    (0..words.len()).any(|at| is_first_person(words, at))
}

fn is_first_person(words: &[Word], at: usize) -> bool {
    let is_numeral = || at > 0 && words[at - 1].is_capitalized() && words[at - 1].is_content();
    match words[at].core() {
        "i" => !is_numeral(),
        "us" => !words[at].is_capitalized(),
        core => lists(FIRST_PERSON, core),
    }
}

/// "my" or "our" with a noun that names a person, an animal or a thing: "my older sister". "the" with
/// one only where the words name nothing else: "Where is the spare key?".
pub(super) fn determined(words: &[Word]) -> Option<Range<usize>> {
    let by = |determiners: &[&str]| {
        let mut places = (0..words.len()).filter(|at| determiners.contains(&words[*at].core()));
        places.find_map(|at| determined_at(words, at))
    };
    by(&["my", "our"]).or_else(|| by(&["the"]).filter(|_| named(words).is_none()))
}

fn determined_at(words: &[Word], at: usize) -> Option<Range<usize>> {
    let noun = noun_after(words, at + 1)?;
    let names_a_role =
        words[at].is_the() && words.get(noun + 1).is_some_and(|next| next.core() == "of");
    (!names_a_role).then_some(at..name_end(words, noun) + 1)
}

/// A phrase that [`determined`] has found, in lower case but for a name in it: "My aunt Philippa's".
pub(super) fn without_capitals(words: &[Word]) -> Option<String> {
    let nouns = words.iter().rposition(Word::is_person_or_thing).map_or(0, |at| at + 1);
    let name = phrase(&words[nouns..]);
    let nouns = phrase(&words[..nouns])?.to_lowercase();
    Some(name.map_or_else(|| nouns.clone(), |name| format!("{nouns} {name}")))
}

/// The last word of a person's name that follows the noun: "my aunt Philippa". The noun if none does.
fn name_end(words: &[Word], noun: usize) -> usize {
    let mut end = noun;
    let is_name =
        |at: usize| words.get(at).is_some_and(|word| word.is_capitalized() && word.is_content());
    while words[noun].is_person() && !words[end].ends_phrase() && is_name(end + 1) {
        end += 1;
    }
    end
}

/// The noun of the phrase that begins at a word.
fn noun_after(words: &[Word], start: usize) -> Option<usize> {
    let mut noun = None;
    for at in start..words.len().min(start + DETERMINED_WORDS) {
        let word = &words[at];
        let next = words.get(at + 1);
        if !word.is_person_or_thing() {
            if word.ends_phrase() || !word.is_content() {
                break;
            }
        } else if noun_goes_on(words, at) {
            noun = Some(at);
        } else {
            let is_modifier = !word.ends_phrase() && next.is_some_and(Word::is_attribute);
            return (!is_modifier).then_some(at);
        }
    }
    noun
}

/// Whether the noun at a word is part of a longer one: "kitchen table", "my sister's dog".
fn noun_goes_on(words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    if !words[at].ends_phrase() {
        return next.is_person_or_thing();
    }
    let next_is_modifier = words.get(at + 2).is_some_and(Word::is_attribute);
    words[at].is_possessive() && next.is_thing() && !next_is_modifier
}

/// The last name: capitalized words, the linking words inside, lower-case nouns after them.
pub(super) fn named(words: &[Word]) -> Option<Range<usize>> {
    let mut last = None;
    let mut at = 0;
    while at < words.len() {
        if begins_name(words, at) {
            let end = nouns_end(words, at, capitals_end(words, at));
            last = Some(at..end + 1);
            at = end;
        }
        at += 1;
    }
    last
}

/// A capital begins a name; on a function word or a verb only if that is part of one: "The Who".
fn begins_name(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    if !word.is_capitalized() || is_first_person(words, at) {
        return false;
    }
    let before_capital = words.get(at + 1).is_some_and(Word::is_capitalized);
    if word.is_the() {
        return at > 0 || before_capital;
    }
    !word.is_function_word() && (!word.is_verb() || (at > 0 && before_capital))
}

/// The last capitalized word of the name that begins at a word.
fn capitals_end(words: &[Word], start: usize) -> usize {
    let mut end = start;
    while let Some(next) = next_capital(words, end) {
        end = next;
    }
    end
}

/// The capitalized word that continues a name: the next one, or one behind linking words.
fn next_capital(words: &[Word], at: usize) -> Option<usize> {
    let is_capital = |at: &usize| words.get(*at).is_some_and(Word::is_capitalized);
    let ends = words[at].ends_phrase();
    if ends && !words[at].ends_with_comma() {
        return None;
    }
    let rest = &words[at + 1..];
    let is_link = |word: &&Word| lists(LINKS, word.core());
    let links = if ends { 0 } else { rest.iter().take(LINKS_IN_NAME).take_while(is_link).count() };
    Some(at + 1).filter(is_capital).or_else(|| Some(at + 1 + links).filter(is_capital))
}

/// The last of the lower-case nouns that belong to a name; its last capital if they do not.
///
/// They do when the sentence says so: a phrase or a form of "be" ends right after them. After "do"
/// they may be the verb: "Which team did Pelé play for?".
fn nouns_end(words: &[Word], start: usize, capital: usize) -> usize {
    let mut end = capital;
    while end < capital + NOUNS_AFTER_NAME
        && !words[end].ends_phrase()
        && words.get(end + 1).is_some_and(Word::is_content)
    {
        end += 1;
    }
    let before_copula = words.get(end + 1).is_some_and(|next| lists(COPULAS, next.core()));
    let after_do = words[..start].iter().any(|w| matches!(w.core(), "do" | "does" | "did"));
    let belongs = (words[end].ends_phrase() || before_copula) && !after_do;
    if belongs { end } else { capital }
}

/// The beginning of a statement up to its first verb, comma or possessive.
pub(super) fn opening(words: &[Word]) -> Option<Range<usize>> {
    let first = words.first()?;
    let names_the = first.is_the() && words.get(1).is_some_and(Word::is_capitalized);
    if !first.is_content() && !names_the {
        return None;
    }
    let end = (0..words.len().min(OPENING_WORDS + 1)).find_map(|at| opening_end(words, at));
    end.or_else(|| fragment_end(words)).map(|end| 0..end)
}

/// Where the opening ends if it ends at a word: before a verb, or after the end of a phrase.
fn opening_end(words: &[Word], at: usize) -> Option<usize> {
    let word = &words[at];
    if at > 0 && word.is_verb() && !word.is_capitalized() {
        return Some(at);
    }
    let before_capital = words.get(at + 1).is_some_and(Word::is_capitalized);
    let is_inner_comma = word.ends_with_comma() && before_capital;
    (word.ends_phrase() && !is_inner_comma).then_some(at + 1)
}

/// The end of a short text without a verb, its last prepositions left out: "Nelson Mandela, in".
fn fragment_end(words: &[Word]) -> Option<usize> {
    let end = words.iter().rposition(|word| !word.is_function_word())? + 1;
    (end <= FRAGMENT_WORDS).then_some(end)
}
