//! Relation names as words.

/// The words of a name such as `AtLocation`, `knownFor` or `part_of`, in lower case.
pub(super) fn words(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (n, &c) in chars.iter().enumerate() {
        if c == '_' {
            words.push(' ');
            continue;
        }
        if n > 0 && starts_word(chars[n - 1], c, chars.get(n + 1).copied()) {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// True between `s` and `A` in `IsA`, and between `P` and `Pa` in `HTMLPage`.
fn starts_word(before: char, c: char, after: Option<char>) -> bool {
    let ends_capitals = before.is_uppercase() && after.is_some_and(char::is_lowercase);
    c.is_uppercase() && (before.is_lowercase() || before.is_numeric() || ends_capitals)
}

/// True for names such as `IsA` and `AtLocation`: one word that starts with a capital and has more.
pub(super) fn is_camel_case(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
        && name.contains(char::is_lowercase)
        && name.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        for (name, expected) in [
            ("IsA", "is a"),
            ("HasA", "has a"),
            ("AtLocation", "at location"),
            ("MotivatedByGoal", "motivated by goal"),
            ("HasLastSubevent", "has last subevent"),
            ("ExternalURL", "external url"),
            ("HTMLPage", "html page"),
            ("knownFor", "known for"),
            ("genre", "genre"),
            ("part_of", "part of"),
        ] {
            assert_eq!(words(name), expected);
        }
    }

    #[test]
    fn written_relations_are_no_camel_case() {
        assert!(is_camel_case("IsA") && is_camel_case("Desires"));
        assert!(!is_camel_case("is a") && !is_camel_case("Is a") && !is_camel_case("URL"));
    }
}
