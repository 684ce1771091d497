"""The prompts of KGT, letter for letter as `crates/kgt-core/src/prompt.rs` writes them.

A prompt of facts or relations is given in two parts: the opening that all such prompts share and
the rest. `rows.py` packs many examples behind one opening.
"""

REASON = "Answer the query considering the user's personalized facts. <question>:"
EXTRACT = "Based on the provided query and answer, identify {k} types of relationships between the subject"
SEPARATOR = " <sep> "


def reason(query, facts):
    """(opening, rest) of the prompt that asks a query in the light of facts (s, r, o)."""
    text = "".join(f" ({s}, {r}, {o})" for s, r, o in facts)
    return REASON, f" {query} <facts>:{text} <answer>:"


def extract(query, answer, subject, k=5):
    """(opening, rest) of the prompt that asks for k relations between subject and answer."""
    rest = (
        f" {subject} and the object {answer}, considering the context of the query and answer. "
        f"<query>: {query} <answer>: {answer} <subject>: {subject} <object>: {answer} <relation>:"
    )
    return EXTRACT.format(k=k), rest


def retrieve(query, subject):
    """The prompt that asks which relation of the subject is needed."""
    return f"To answer the query: {query}, I need information {subject}"


def whole(parts):
    """A prompt given in two parts, as one text."""
    return parts[0] + parts[1]
