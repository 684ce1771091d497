//! One correction by the user.

/// The user's query, the answer that the user wants, and the entities in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The query `q`.
    pub query: String,
    /// The answer `a`.
    pub answer: String,
    /// The entity of the query, `e_q`.
    pub subject: String,
    /// The entity of the answer, `e_a`.
    pub object: String,
    /// Relations given by the user (section 5.4.1); empty to have them extracted by the model.
    pub relations: Vec<String>,
}
