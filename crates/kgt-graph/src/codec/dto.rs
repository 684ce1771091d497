//! The JSON shape of format version 1. It mirrors the domain types and changes only with the
//! version; the domain types may change freely as long as these conversions hold.

use serde::{Deserialize, Serialize};

use super::number::Number;
use crate::{
    Candidate, Cause, Change, Edit, EditId, Evidence, Fact, Objective, Origin, Step, Timestamp,
    Triple, TripleError,
};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditDto {
    id: u64,
    at: u64,
    cause: CauseDto,
    added: Vec<FactDto>,
    removed: Vec<FactDto>,
    evidence: Option<EvidenceDto>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum CauseDto {
    Feedback { query: String, answer: String, subject: String, object: String },
    Manual {},
    Undo { of: u64 },
    Import { source: String },
    Redacted {},
}

/// Subject, relation, object.
type TripleDto = [String; 3];

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FactDto {
    triple: TripleDto,
    origin: OriginDto,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum OriginDto {
    Base,
    Edit { id: u64, index: u32 },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceDto {
    objective: ObjectiveDto,
    candidates: Vec<CandidateDto>,
    loss_before: Number,
    steps: Vec<StepDto>,
    kept: usize,
    loss_after: Number,
    unscored: usize,
    model_tokens: u64,
    wall_ms: Option<Number>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ObjectiveDto {
    Full,
    InGraph,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CandidateDto {
    triple: TripleDto,
    personalized: bool,
    in_graph_before: bool,
    log_reasoning: Number,
    log_relation: Number,
    retrieval_before: Number,
    retrieval_after: Number,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepDto {
    change: ChangeDto,
    candidate: usize,
    loss: Number,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ChangeDto {
    Add,
    Remove,
}

impl From<&Edit> for EditDto {
    fn from(edit: &Edit) -> Self {
        Self {
            id: edit.id.0,
            at: edit.at.0,
            cause: (&edit.cause).into(),
            added: edit.added.iter().map(FactDto::from).collect(),
            removed: edit.removed.iter().map(FactDto::from).collect(),
            evidence: edit.evidence.as_ref().map(EvidenceDto::from),
        }
    }
}

impl TryFrom<EditDto> for Edit {
    type Error = TripleError;

    fn try_from(dto: EditDto) -> Result<Self, TripleError> {
        Ok(Self {
            id: EditId(dto.id),
            at: Timestamp(dto.at),
            cause: dto.cause.into(),
            added: all(dto.added)?,
            removed: all(dto.removed)?,
            evidence: dto.evidence.map(Evidence::try_from).transpose()?,
        })
    }
}

impl From<&Cause> for CauseDto {
    fn from(cause: &Cause) -> Self {
        match cause.clone() {
            Cause::Feedback { query, answer, subject, object } => {
                Self::Feedback { query, answer, subject, object }
            }
            Cause::Manual => Self::Manual {},
            Cause::Undo { of } => Self::Undo { of: of.0 },
            Cause::Import { source } => Self::Import { source },
            Cause::Redacted => Self::Redacted {},
        }
    }
}

impl From<CauseDto> for Cause {
    fn from(dto: CauseDto) -> Self {
        match dto {
            CauseDto::Feedback { query, answer, subject, object } => {
                Self::Feedback { query, answer, subject, object }
            }
            CauseDto::Manual {} => Self::Manual,
            CauseDto::Undo { of } => Self::Undo { of: EditId(of) },
            CauseDto::Import { source } => Self::Import { source },
            CauseDto::Redacted {} => Self::Redacted,
        }
    }
}

impl From<&Fact> for FactDto {
    fn from(fact: &Fact) -> Self {
        let origin = match fact.origin {
            Origin::Base => OriginDto::Base,
            Origin::Edit { id, index } => OriginDto::Edit { id: id.0, index },
        };
        Self { triple: parts(&fact.triple), origin }
    }
}

impl TryFrom<FactDto> for Fact {
    type Error = TripleError;

    fn try_from(dto: FactDto) -> Result<Self, TripleError> {
        let origin = match dto.origin {
            OriginDto::Base => Origin::Base,
            OriginDto::Edit { id, index } => Origin::Edit { id: EditId(id), index },
        };
        Ok(Self { triple: triple(&dto.triple)?, origin })
    }
}

impl From<&Evidence> for EvidenceDto {
    fn from(evidence: &Evidence) -> Self {
        let objective = match evidence.objective {
            Objective::Full => ObjectiveDto::Full,
            Objective::InGraph => ObjectiveDto::InGraph,
        };
        Self {
            objective,
            candidates: evidence.candidates.iter().map(CandidateDto::from).collect(),
            loss_before: Number(evidence.loss_before),
            steps: evidence.steps.iter().map(StepDto::from).collect(),
            kept: evidence.kept,
            loss_after: Number(evidence.loss_after),
            unscored: evidence.unscored,
            model_tokens: evidence.model_tokens,
            wall_ms: evidence.wall_ms.map(Number),
        }
    }
}

impl TryFrom<EvidenceDto> for Evidence {
    type Error = TripleError;

    fn try_from(dto: EvidenceDto) -> Result<Self, TripleError> {
        let objective = match dto.objective {
            ObjectiveDto::Full => Objective::Full,
            ObjectiveDto::InGraph => Objective::InGraph,
        };
        Ok(Self {
            objective,
            candidates: all(dto.candidates)?,
            loss_before: dto.loss_before.0,
            steps: dto.steps.into_iter().map(Step::from).collect(),
            kept: dto.kept,
            loss_after: dto.loss_after.0,
            unscored: dto.unscored,
            model_tokens: dto.model_tokens,
            wall_ms: dto.wall_ms.map(|ms| ms.0),
        })
    }
}

impl From<&Candidate> for CandidateDto {
    fn from(candidate: &Candidate) -> Self {
        Self {
            triple: parts(&candidate.triple),
            personalized: candidate.personalized,
            in_graph_before: candidate.in_graph_before,
            log_reasoning: Number(candidate.log_reasoning),
            log_relation: Number(candidate.log_relation),
            retrieval_before: Number(candidate.retrieval_before),
            retrieval_after: Number(candidate.retrieval_after),
        }
    }
}

impl TryFrom<CandidateDto> for Candidate {
    type Error = TripleError;

    fn try_from(dto: CandidateDto) -> Result<Self, TripleError> {
        Ok(Self {
            triple: triple(&dto.triple)?,
            personalized: dto.personalized,
            in_graph_before: dto.in_graph_before,
            log_reasoning: dto.log_reasoning.0,
            log_relation: dto.log_relation.0,
            retrieval_before: dto.retrieval_before.0,
            retrieval_after: dto.retrieval_after.0,
        })
    }
}

impl From<&Step> for StepDto {
    fn from(step: &Step) -> Self {
        let change = match step.change {
            Change::Add => ChangeDto::Add,
            Change::Remove => ChangeDto::Remove,
        };
        Self { change, candidate: step.candidate, loss: Number(step.loss) }
    }
}

impl From<StepDto> for Step {
    fn from(dto: StepDto) -> Self {
        let change = match dto.change {
            ChangeDto::Add => Change::Add,
            ChangeDto::Remove => Change::Remove,
        };
        Self { change, candidate: dto.candidate, loss: dto.loss.0 }
    }
}

fn parts(triple: &Triple) -> TripleDto {
    [triple.subject(), triple.relation(), triple.object()].map(str::to_owned)
}

fn triple([subject, relation, object]: &TripleDto) -> Result<Triple, TripleError> {
    Triple::new(subject, relation, object)
}

fn all<D, T: TryFrom<D, Error = TripleError>>(dtos: Vec<D>) -> Result<Vec<T>, TripleError> {
    dtos.into_iter().map(T::try_from).collect()
}
