//! Options as JavaScript writes them.

use kgt::{
    AddFirst, AskOptions, Config, Exhausted, FeedbackOptions, GenerateOptions, Objective, Order,
    Pair, Relevance, RemoveFirst, Sampling, StopRule, Triple,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Code, Failure};

#[wasm_bindgen(typescript_custom_section)]
const TYPESCRIPT: &str = "
export interface Triple { subject: string; relation: string; object: string }
export interface GenerateOptions {
  maxTokens?: number;
  stop?: string[];
  sampling?: 'greedy' | { temperature: number; topK?: number; topP?: number; seed?: number };
}
export interface AskOptions extends GenerateOptions {
  /** What the query is about; found in the graph by default. */
  subject?: string;
  /** The facts about at most so many objects are put before the model; 1 by default. */
  maxFacts?: number;
  /** The least probability with which the facts about an object bear on the query; 0.01 by default. */
  floor?: number;
}
export interface FeedbackOptions { subject?: string; object?: string; relations?: string[] }
export interface Config {
  k?: number;
  objective?: 'full' | 'inGraph';
  addFirst?: 'mostReasonable' | 'mostProbable';
  removeFirst?: 'leastReasonable' | 'mostContradicting';
  order?: 'alternating' | 'additionsFirst';
  stop?: 'answerGenerated' | { lossBelow: number };
  exhausted?: 'last' | 'lowestLoss' | { fewestChanges: number };
  maxScored?: number;
}
export type Forget = { subject: string } | { fact: Triple } | 'everything';
";

/// Reads an options object; one that is missing is one without properties.
fn read<T: DeserializeOwned + Default>(value: JsValue) -> Result<T, Failure> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    Ok(serde_wasm_bindgen::from_value(value)?)
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Generate {
    max_tokens: Option<usize>,
    stop: Option<Vec<String>>,
    sampling: Option<SamplingChoice>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum SamplingChoice {
    Named(String),
    #[serde(rename_all = "camelCase")]
    Random {
        temperature: f32,
        top_k: Option<usize>,
        top_p: Option<f32>,
        seed: Option<u64>,
    },
}

impl Generate {
    fn resolve(self) -> Result<GenerateOptions, Failure> {
        let mut options = GenerateOptions::default();
        if let Some(max_tokens) = self.max_tokens {
            options.max_tokens = max_tokens;
        }
        if let Some(stop) = self.stop {
            options.stop = stop;
        }
        options.sampling = match self.sampling {
            None => options.sampling,
            Some(SamplingChoice::Named(name)) if name == "greedy" => Sampling::Greedy,
            Some(SamplingChoice::Named(name)) => {
                return Err(Failure::new(Code::BadInput, format!("there is no sampling {name:?}")));
            }
            Some(SamplingChoice::Random { temperature, top_k, top_p, seed }) => Sampling::Random {
                temperature,
                top_k: top_k.unwrap_or(0),
                top_p: top_p.unwrap_or(1.0),
                seed: seed.unwrap_or(0),
            },
        };
        Ok(options)
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Ask {
    subject: Option<String>,
    max_facts: Option<usize>,
    floor: Option<f64>,
}

#[derive(Default, Deserialize)]
struct Feedback {
    subject: Option<String>,
    object: Option<String>,
    relations: Option<Vec<String>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ConfigChoice {
    k: Option<usize>,
    objective: Option<ObjectiveChoice>,
    add_first: Option<AddFirstChoice>,
    remove_first: Option<RemoveFirstChoice>,
    order: Option<OrderChoice>,
    stop: Option<StopChoice>,
    exhausted: Option<ExhaustedChoice>,
    max_scored: Option<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum ObjectiveChoice {
    Full,
    InGraph,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum AddFirstChoice {
    MostReasonable,
    MostProbable,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum RemoveFirstChoice {
    LeastReasonable,
    MostContradicting,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum OrderChoice {
    Alternating,
    AdditionsFirst,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum StopChoice {
    AnswerGenerated,
    LossBelow(f64),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum ExhaustedChoice {
    Last,
    LowestLoss,
    FewestChanges(f64),
}

#[derive(Deserialize)]
struct TripleParts {
    subject: String,
    relation: String,
    object: String,
}

#[derive(Deserialize)]
struct PairParts {
    prompt: String,
    continuation: String,
}

/// What is to be forgotten.
pub(crate) enum Forget {
    Subject(String),
    Fact(Triple),
    Everything,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ForgetChoice {
    Subject { subject: String },
    Fact { fact: TripleParts },
    Named(String),
}

pub(crate) fn generate(value: JsValue) -> Result<GenerateOptions, Failure> {
    read::<Generate>(value)?.resolve()
}

pub(crate) fn ask(value: JsValue) -> Result<AskOptions, Failure> {
    let generate = generate(value.clone())?;
    let Ask { subject, max_facts, floor } = read(value)?;
    let default = AskOptions::default();
    Ok(AskOptions {
        subject,
        max_facts: max_facts.unwrap_or(default.max_facts),
        relevance: Relevance { floor: floor.unwrap_or(default.relevance.floor) },
        generate,
    })
}

pub(crate) fn feedback(value: JsValue) -> Result<FeedbackOptions, Failure> {
    let Feedback { subject, object, relations } = read(value)?;
    Ok(FeedbackOptions { subject, object, relations: relations.unwrap_or_default() })
}

/// `default` with the settings that are there.
pub(crate) fn config(value: JsValue, default: Config) -> Result<Config, Failure> {
    let choice: ConfigChoice = read(value)?;
    Ok(Config {
        k: choice.k.unwrap_or(default.k),
        objective: choice.objective.map_or(default.objective, |objective| match objective {
            ObjectiveChoice::Full => Objective::Full,
            ObjectiveChoice::InGraph => Objective::InGraph,
        }),
        add_first: choice.add_first.map_or(default.add_first, |first| match first {
            AddFirstChoice::MostReasonable => AddFirst::MostReasonable,
            AddFirstChoice::MostProbable => AddFirst::MostProbable,
        }),
        remove_first: choice.remove_first.map_or(default.remove_first, |first| match first {
            RemoveFirstChoice::LeastReasonable => RemoveFirst::LeastReasonable,
            RemoveFirstChoice::MostContradicting => RemoveFirst::MostContradicting,
        }),
        order: choice.order.map_or(default.order, |order| match order {
            OrderChoice::Alternating => Order::Alternating,
            OrderChoice::AdditionsFirst => Order::AdditionsFirst,
        }),
        stop: choice.stop.map_or(default.stop, |stop| match stop {
            StopChoice::AnswerGenerated => StopRule::AnswerGenerated,
            StopChoice::LossBelow(loss) => StopRule::LossBelow(loss),
        }),
        exhausted: choice.exhausted.map_or(default.exhausted, |exhausted| match exhausted {
            ExhaustedChoice::Last => Exhausted::Last,
            ExhaustedChoice::LowestLoss => Exhausted::LowestLoss,
            ExhaustedChoice::FewestChanges(within) => Exhausted::FewestChanges(within),
        }),
        max_scored: choice.max_scored.unwrap_or(default.max_scored),
        ..default
    })
}

pub(crate) fn triples(value: JsValue) -> Result<Vec<Triple>, Failure> {
    let parts: Vec<TripleParts> = serde_wasm_bindgen::from_value(value)?;
    parts.into_iter().map(triple).collect()
}

fn triple(parts: TripleParts) -> Result<Triple, Failure> {
    Ok(Triple::new(&parts.subject, &parts.relation, &parts.object)?)
}

pub(crate) fn pairs(value: JsValue) -> Result<Vec<Pair>, Failure> {
    let pairs: Vec<PairParts> = serde_wasm_bindgen::from_value(value)?;
    let pair = |PairParts { prompt, continuation }| Pair { prompt, continuation };
    Ok(pairs.into_iter().map(pair).collect())
}

pub(crate) fn forget(value: JsValue) -> Result<Forget, Failure> {
    match serde_wasm_bindgen::from_value(value)? {
        ForgetChoice::Subject { subject } => Ok(Forget::Subject(subject)),
        ForgetChoice::Fact { fact } => Ok(Forget::Fact(triple(fact)?)),
        ForgetChoice::Named(name) if name == "everything" => Ok(Forget::Everything),
        ForgetChoice::Named(name) => {
            Err(Failure::new(Code::BadInput, format!("{name:?} is nothing that can be forgotten")))
        }
    }
}
