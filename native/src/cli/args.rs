//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use kgt::graph::import::{Format, Languages};
use kgt::lm::{ElementType, LoadOptions, Quantization};
use kgt::{AddFirst, Config, Exhausted, Objective, Order, RemoveFirst, StopRule};
use kgt_native::device::DeviceChoice;

use super::eval::args::Eval;

const EXIT_CODES: &str = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the store is in use by \
    another process, 4 stored data is damaged or of a newer version.";

/// Personalize a language model in real time: correct an answer once, and the model answers from
/// your knowledge graph ever after. No training, no network; every edit can be read and undone.
#[derive(Debug, Parser)]
#[command(name = "kgt", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, clap::Args)]
pub(crate) struct Global {
    /// A model: a folder in Hugging Face's layout, or a name such as owner/model[@revision], which
    /// is downloaded once. Default: the built-in kgt-mini
    #[arg(long, global = true, env = "KGT_MODEL", value_name = "MODEL")]
    pub(crate) model: Option<String>,
    /// Where the model runs: auto, cpu, wgpu[:n] or cuda[:n]; `kgt doctor` shows what there is
    #[arg(long, global = true, env = "KGT_DEVICE", value_name = "DEVICE", default_value = "auto")]
    pub(crate) device: DeviceChoice,
    /// In which element type the weights are kept and multiplied; `kgt doctor` lists a device's
    #[arg(long, global = true, value_enum, default_value = "f32", value_name = "TYPE")]
    pub(crate) dtype: DtypeArg,
    /// Keep the weights of linear layers in fewer bits: less memory, slightly other numbers
    #[arg(long, global = true, value_enum, value_name = "BITS")]
    pub(crate) quantize: Option<QuantizeArg>,
    /// The file that keeps your graph. Default: kgt/memory.redb in the user's data folder
    #[arg(long, global = true, env = "KGT_STORE", value_name = "FILE")]
    pub(crate) store: Option<PathBuf>,
    /// A base graph under your facts, made by `kgt base build`
    #[arg(long, global = true, env = "KGT_BASE", value_name = "FILE")]
    pub(crate) base: Option<PathBuf>,
    /// Print JSON for programs, one document a command
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

impl Global {
    /// How the model is to be loaded.
    pub(crate) fn load_options(&self) -> LoadOptions {
        LoadOptions {
            element_type: match self.dtype {
                DtypeArg::F32 => ElementType::F32,
                DtypeArg::F16 => ElementType::F16,
                DtypeArg::Bf16 => ElementType::Bf16,
            },
            quantization: match self.quantize {
                None => Quantization::None,
                Some(QuantizeArg::Int8) => Quantization::Int8,
                Some(QuantizeArg::Int4) => Quantization::Int4,
            },
            ..Default::default()
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum DtypeArg {
    /// Float32
    F32,
    /// IEEE half precision
    F16,
    /// bfloat16
    Bf16,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum QuantizeArg {
    /// 8 bits and a scale for every 32 weights
    Int8,
    /// 4 bits, likewise
    Int4,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// See the main job on the default model: correct it once, and it answers differently
    Demo(Demo),
    /// Talk: ask, correct with one line, look at the edit, undo
    Chat,
    /// Ask one question
    Ask(Ask),
    /// Correct an answer: what should the answer to this question be?
    Teach(Teach),
    /// List, add, remove or forget facts
    Facts {
        #[command(subcommand)]
        command: Option<Facts>,
    },
    /// List the edits made so far
    History(History),
    /// Take back the last edit, or the given one
    Undo {
        /// The edit's number, as `kgt history` shows it
        edit: Option<u64>,
    },
    /// Write your facts with their history to a file
    Export {
        /// The file; - for standard output
        file: PathBuf,
    },
    /// Read an export: as a whole into an empty store, or merged into yours as one edit
    Import {
        /// The file; - for standard input
        file: PathBuf,
    },
    /// Build or look at base graphs
    Base {
        #[command(subcommand)]
        command: Base,
    },
    /// Look at models
    Model {
        #[command(subcommand)]
        command: Model,
    },
    /// Log-probabilities of continuations after a prompt
    Score(Score),
    /// Try every device of this machine and measure it
    Doctor,
    /// Measure speed and memory
    Bench {
        #[command(subcommand)]
        command: Bench,
    },
    /// Measure KGT and other methods on editing benchmarks
    Eval(Box<Eval>),
    /// Examine devices for another process of this program
    #[command(hide = true)]
    Probe(Probe),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Probe {
    /// A device, or `list`
    pub(crate) target: String,
    /// Measure its speed
    #[arg(long)]
    pub(crate) measure: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// One edit: its phases, beside what the device could do at most
    Edit(BenchEdit),
}

#[derive(Debug, clap::Args)]
pub(crate) struct BenchEdit {
    /// Instead of a model, random weights of the shape of gpt2, gpt2-xl, llama-2-7b, llama-3-8b,
    /// llama-3.2-1b, smollm2-135m or of a config.json; the relations are then given, and the model
    /// generates as many tokens as they have
    #[arg(long, value_name = "CONFIG")]
    pub(crate) random_weights: Option<String>,
    /// How often the 20 corrections are measured, after a warm-up
    #[arg(long, default_value_t = 3, value_name = "N")]
    pub(crate) rounds: usize,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    /// How many CounterFact records to run, of those in the program
    #[arg(long, default_value_t = 20, value_name = "N")]
    pub(crate) records: usize,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Ask {
    /// The question, or the beginning of a sentence to complete
    pub(crate) query: String,
    /// What the question is about; found in your graph by default
    #[arg(long)]
    pub(crate) subject: Option<String>,
    /// Show which facts were considered, and why
    #[arg(long)]
    pub(crate) why: bool,
    /// What is known of at most this many objects is put before the model
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub(crate) max_facts: usize,
    /// At most this many tokens in the answer
    #[arg(long, default_value_t = 64, value_name = "N")]
    pub(crate) max_tokens: usize,
    /// Sample with this temperature instead of taking the most probable token
    #[arg(long, value_name = "T")]
    pub(crate) temperature: Option<f32>,
    /// Sample from the K most probable tokens; 0 for all
    #[arg(long, default_value_t = 0, value_name = "K", requires = "temperature")]
    pub(crate) top_k: usize,
    /// Sample from the smallest set of tokens that reaches this probability
    #[arg(long, default_value_t = 1.0, value_name = "P", requires = "temperature")]
    pub(crate) top_p: f32,
    /// The same seed gives the same sample
    #[arg(long, default_value_t = 0, value_name = "N", requires = "temperature")]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Teach {
    /// The question, or the beginning of a sentence
    pub(crate) query: String,
    /// The answer that it should have had
    pub(crate) answer: String,
    /// What the question is about; found by default
    #[arg(long)]
    pub(crate) subject: Option<String>,
    /// What the answer names; the answer itself by default
    #[arg(long)]
    pub(crate) object: Option<String>,
    /// A relation between them, can be given several times; extracted by default
    #[arg(long = "relation", value_name = "RELATION")]
    pub(crate) relations: Vec<String>,
    #[command(flatten)]
    pub(crate) tuning: Tuning,
}

/// How an edit is made.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub(crate) struct Tuning {
    /// Ask the model which relation it looks up if the extracted ones are less probable than this
    /// [default: 0.1]
    #[arg(long, value_name = "P")]
    pub(crate) lookup_below: Option<f64>,
    /// Which reading of the paper's Eq. 7 is minimized [default: full]
    #[arg(long, value_enum)]
    pub(crate) objective: Option<ObjectiveArg>,
    /// Which of the personalized triples is added first [default: most-probable]
    #[arg(long, value_enum)]
    pub(crate) add_first: Option<AddFirstArg>,
    /// Which other triple about the subject is removed first [default: most-contradicting]
    #[arg(long, value_enum)]
    pub(crate) remove_first: Option<RemoveFirstArg>,
    /// How additions and removals follow one another [default: additions-first]
    #[arg(long, value_enum)]
    pub(crate) order: Option<OrderArg>,
    /// Stop once the loss is at most this [default: ln 2]
    #[arg(long, value_name = "LOSS", conflicts_with = "until_answered")]
    pub(crate) eps: Option<f64>,
    /// Stop once the model generates the answer
    #[arg(long)]
    pub(crate) until_answered: bool,
    /// Which state to keep if nothing is left to add or remove [default: the one with the fewest
    /// changes near the lowest loss, see --within]
    #[arg(long, value_enum)]
    pub(crate) exhausted: Option<ExhaustedArg>,
    /// How near [default: 0.1]
    #[arg(long, value_name = "LOSS", conflicts_with = "exhausted")]
    pub(crate) within: Option<f64>,
}

impl Tuning {
    /// `default` with what was asked for.
    pub(crate) fn config(&self, default: &Config) -> Config {
        let stop = match (self.until_answered, self.eps) {
            (true, _) => StopRule::AnswerGenerated,
            (false, Some(eps)) => StopRule::LossBelow(eps),
            (false, None) => default.stop,
        };
        Config {
            stop,
            lookup_below: self.lookup_below.unwrap_or(default.lookup_below),
            objective: self.objective.map_or(default.objective, Into::into),
            add_first: self.add_first.map_or(default.add_first, Into::into),
            remove_first: self.remove_first.map_or(default.remove_first, Into::into),
            order: self.order.map_or(default.order, Into::into),
            exhausted: match (self.exhausted, self.within) {
                (Some(ExhaustedArg::Last), _) => Exhausted::Last,
                (Some(ExhaustedArg::LowestLoss), _) => Exhausted::LowestLoss,
                (_, Some(within)) => Exhausted::FewestChanges(within),
                _ => default.exhausted,
            },
            ..*default
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ObjectiveArg {
    /// The mean over the personalized triples in the graph
    InGraph,
    /// As printed: infinite until all of them are
    Full,
}

impl From<ObjectiveArg> for Objective {
    fn from(arg: ObjectiveArg) -> Self {
        match arg {
            ObjectiveArg::InGraph => Self::InGraph,
            ObjectiveArg::Full => Self::Full,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum AddFirstArg {
    /// The one that the model will most probably look up and answer from
    MostProbable,
    /// The one that makes the answer most probable, as Algorithm 1 is printed
    MostReasonable,
}

impl From<AddFirstArg> for AddFirst {
    fn from(arg: AddFirstArg) -> Self {
        match arg {
            AddFirstArg::MostProbable => Self::MostProbable,
            AddFirstArg::MostReasonable => Self::MostReasonable,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExhaustedArg {
    /// The state with the lowest loss
    LowestLoss,
    /// The last state, as Algorithm 1 is printed
    Last,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RemoveFirstArg {
    /// What takes most from the probability of the answer
    MostContradicting,
    /// What makes the answer least probable, as Algorithm 1 is printed
    LeastReasonable,
}

impl From<RemoveFirstArg> for RemoveFirst {
    fn from(arg: RemoveFirstArg) -> Self {
        match arg {
            RemoveFirstArg::MostContradicting => Self::MostContradicting,
            RemoveFirstArg::LeastReasonable => Self::LeastReasonable,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum OrderArg {
    /// Remove only when all is added
    AdditionsFirst,
    /// Add one, remove one, as Algorithm 1 is printed
    Alternating,
}

impl From<OrderArg> for Order {
    fn from(arg: OrderArg) -> Self {
        match arg {
            OrderArg::AdditionsFirst => Self::AdditionsFirst,
            OrderArg::Alternating => Self::Alternating,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Facts {
    /// Your facts, or all facts about a subject
    List {
        /// The subject
        subject: Option<String>,
    },
    /// Add a fact
    Add(Fact),
    /// Remove a fact; the history keeps it
    Remove(Fact),
    /// Erase a subject or a fact for good, from the history too
    Forget {
        /// The subject
        #[arg(required_unless_present = "everything")]
        subject: Option<String>,
        /// With the object: only this fact
        #[arg(requires = "object")]
        relation: Option<String>,
        /// The fact's object
        object: Option<String>,
        /// Erase all facts and the whole history
        #[arg(long, conflicts_with = "subject")]
        everything: bool,
    },
}

impl Default for Facts {
    fn default() -> Self {
        Self::List { subject: None }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Fact {
    /// Who or what the fact is about
    pub(crate) subject: String,
    /// How they are related
    pub(crate) relation: String,
    /// To whom or what
    pub(crate) object: String,
}

#[derive(Debug, clap::Args)]
pub(crate) struct History {
    /// Show the probabilities and losses of this edit
    pub(crate) edit: Option<u64>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Base {
    /// Build a base graph from ConceptNet, tab-separated triples or JSON Lines, gzip or not
    Build(BaseBuild),
    /// What a base graph holds, and whether it is undamaged
    Info {
        /// The base graph
        file: PathBuf,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct BaseBuild {
    /// The texts
    #[arg(required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    /// The base graph to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// The format; found out from the first lines by default
    #[arg(long, value_enum)]
    pub(crate) format: Option<FormatArg>,
    /// Of ConceptNet, take all languages and not only English
    #[arg(long)]
    pub(crate) all_languages: bool,
    /// Skip malformed lines, naming them, instead of stopping at the first
    #[arg(long)]
    pub(crate) skip_malformed: bool,
}

impl BaseBuild {
    pub(crate) fn languages(&self) -> Languages {
        if self.all_languages { Languages::All } else { Languages::English }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FormatArg {
    /// ConceptNet 5 assertions
    Conceptnet,
    /// Tab-separated: relation, subject, object[, score]
    RelationFirst,
    /// Tab-separated: subject, relation, object[, score]
    SubjectFirst,
    /// {"subject": ..., "relation": ..., "object": ...}, one a line
    JsonLines,
}

impl From<FormatArg> for Format {
    fn from(arg: FormatArg) -> Self {
        match arg {
            FormatArg::Conceptnet => Self::ConceptNet,
            FormatArg::RelationFirst => Self::RelationFirst,
            FormatArg::SubjectFirst => Self::SubjectFirst,
            FormatArg::JsonLines => Self::JsonLines,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Model {
    /// What the model is
    Info,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Score {
    /// What the model is given
    pub(crate) prompt: String,
    /// What it might go on with
    #[arg(required = true)]
    pub(crate) continuations: Vec<String>,
}
