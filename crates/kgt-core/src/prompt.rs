//! The paper's three prompts (section 4.2) and the neutralizing of text that enters them.

use kgt_graph::Triple;

/// Separates the relations that the model writes after [`extract`].
pub const SEPARATOR: &str = "<sep>";

/// Asks for `k` relations between `e_q` and `e_a`. The model goes on with
/// `r1 <sep> r2 <sep> ... <sep> rK`.
#[must_use]
pub fn extract(query: &str, answer: &str, subject: &str, object: &str, k: usize) -> String {
    let (q, a) = (data(query), data(answer));
    let (s, o) = (data(subject), data(object));
    format!(
        "Based on the provided query and answer, identify {k} types of relationships between the \
         subject {s} and the object {o}, considering the context of the query and answer. \
         <query>: {q} <answer>: {a} <subject>: {s} <object>: {o} <relation>:"
    )
}

/// Asks which relation of `subject` is needed. The model goes on with a relation.
#[must_use]
pub fn retrieve(query: &str, subject: &str) -> String {
    format!("{} {}", retrieve_open(query), data(subject))
}

/// [`retrieve`] before its subject: the model goes on with the entity that it needs to know about.
#[must_use]
pub fn retrieve_open(query: &str) -> String {
    format!("To answer the query: {}, I need information", data(query))
}

/// Asks the query in the light of `facts`. The model goes on with the answer.
#[must_use]
pub fn reason(query: &str, facts: &[&Triple]) -> String {
    let facts: String = facts.iter().map(|z| format!(" {}", data(&z.to_string()))).collect();
    format!(
        "Answer the query considering the user's personalized facts. <question>: {} <facts>:{facts} \
         <answer>:",
        data(query)
    )
}

/// The query as it is, for a subject that the graph knows nothing about.
#[must_use]
pub fn plain(query: &str) -> String {
    data(query)
}

/// Text of a user or a graph, made harmless: `<...>` tags of up to 32 characters, by which the
/// prompts' markers and the control tokens of models are written, lose their brackets to the look-alikes
/// `‹...›`; surrounding white space is dropped.
fn data(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(open) = rest.find('<') {
        let (before, from) = rest.split_at(open);
        safe.push_str(before);
        let tag = from.find('>').filter(|&close| is_tag(&from[1..close]));
        let end = tag.unwrap_or(0);
        match tag {
            Some(close) => safe.extend(["‹", &from[1..close], "›"]),
            None => safe.push('<'),
        }
        rest = &from[end + 1..];
    }
    safe + rest
}

fn is_tag(inner: &str) -> bool {
    (1..=32).contains(&inner.len())
        && inner.chars().all(|c| c.is_ascii_alphanumeric() || "_|/-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prompts_are_the_papers() {
        let dog = Triple::new("my dog", "enjoys", "vegetables").unwrap();
        let cat = Triple::new("my cat", "is", "old").unwrap();
        assert_eq!(
            reason("What should I feed my dog?", &[&dog, &cat]),
            "Answer the query considering the user's personalized facts. <question>: What should I \
             feed my dog? <facts>: (my dog, enjoys, vegetables) (my cat, is, old) <answer>:"
        );
        assert_eq!(
            retrieve("Where is it?", "it"),
            "To answer the query: Where is it?, I need information it"
        );
        assert_eq!(
            extract("q", "a", "s", "o", 5),
            "Based on the provided query and answer, identify 5 types of relationships between the \
             subject s and the object o, considering the context of the query and answer. <query>: \
             q <answer>: a <subject>: s <object>: o <relation>:"
        );
    }

    #[test]
    fn markers_and_control_tokens_in_data_are_neutralized() {
        assert_eq!(plain(" a <answer>: b <|endoftext|> "), "a ‹answer›: b ‹|endoftext|›");
        assert_eq!(plain("1 < 2 and 3 > 2, a<b>c</s>"), "1 < 2 and 3 > 2, a‹b›c‹/s›");
        assert_eq!(plain("<<s>>"), "<‹s›>");
        assert_eq!(plain("x <"), "x <");
    }
}
