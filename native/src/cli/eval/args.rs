//! What can be said to `kgt eval`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Subcommand, ValueEnum};
use kgt_eval::{Half, OnError, Protocol, Schema, Shard, Subjects};

use super::super::args::Tuning;

/// `kgt eval`: a suite, or one of its commands.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Eval {
    #[command(subcommand)]
    pub(crate) command: Option<EvalCommand>,
    /// Run all methods on a data set that comes with the program
    #[arg(long, value_enum, required = true)]
    pub(crate) suite: Option<SuiteArg>,
    /// The folder for a suite's results
    #[arg(short, long, value_name = "FOLDER", default_value = "kgt-eval")]
    pub(crate) out: PathBuf,
    /// Only the first N cases of a suite
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SuiteArg {
    /// 100 CounterFact records, one sequential pass with each method
    Quick,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EvalCommand {
    /// Run one method on a data set; goes on where an interrupted run stopped
    Run(Box<Run>),
    /// Join the parts of a run that was made with --shard
    Merge {
        /// The folders of the parts
        #[arg(required = true)]
        parts: Vec<PathBuf>,
        /// The folder for the whole
        #[arg(short, long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Tables and plots of finished runs, beside the paper's numbers
    Report(ReportArgs),
    /// Tell which differences between two runs exceed noise
    Compare(CompareArgs),
    /// Compute ROME's statistics of a layer's keys from a text
    Covariance(CovarianceArgs),
    /// Build CounterFactExtension from ParaRel
    BuildExtension(BuildExtension),
    /// Add questions about other relations of the same subject, from ParaRel, to CounterFact
    AddSameSubject(AddSameSubject),
}

#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// The folders of the runs
    #[arg(required = true)]
    pub(crate) runs: Vec<PathBuf>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
    /// The file to write; standard output by default
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ReportFormat {
    /// Tables for a terminal
    Text,
    /// Markdown
    Md,
    /// Every number unrounded, one a line
    Csv,
    /// One page with plots
    Html,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CompareArgs {
    /// The folder of the first run, A
    #[arg(value_name = "A")]
    pub(crate) first: PathBuf,
    /// The folder of the second run, B
    #[arg(value_name = "B")]
    pub(crate) second: PathBuf,
    /// Draws the cases of the bootstrap
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct BuildExtension {
    /// The folder `data` of the ParaRel repository
    #[arg(long, value_name = "FOLDER")]
    pub(crate) pararel: PathBuf,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Draws the counterfactual objects and the generation prompts
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AddSameSubject {
    /// CounterFact: JSON or JSON Lines, gzip or not
    #[arg(long, value_name = "FILE")]
    pub(crate) data: PathBuf,
    /// The folder `data` of the ParaRel repository
    #[arg(long, value_name = "FOLDER")]
    pub(crate) pararel: PathBuf,
    /// The file to write, JSON
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// At most this many questions for each record
    #[arg(long, default_value_t = 2, value_name = "N")]
    pub(crate) questions: usize,
    /// Draws the relations and their wordings
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Run {
    #[command(flatten)]
    pub(crate) data: Data,
    /// The method
    #[arg(long, value_enum, default_value_t = MethodArg::Kgt)]
    pub(crate) method: MethodArg,
    /// The folder for the results
    #[arg(short, long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) how: How,
    /// IKE: the data set from which demonstrations are taken; not the one that is evaluated
    #[arg(long, value_name = "FILE")]
    pub(crate) demonstrations: Option<PathBuf>,
    /// A run with the same model and data, from which replies before any correction are taken
    #[arg(long, value_name = "FOLDER")]
    pub(crate) baseline: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) kgt: Kgt,
    #[command(flatten)]
    pub(crate) weights: WeightArgs,
}

/// How weights are edited, by FT and ROME.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct WeightArgs {
    /// FT, ROME: the layer to edit, counted from 0
    #[arg(long, value_name = "N")]
    pub(crate) layer: Option<usize>,
    /// FT, ROME: Adam's learning rate
    #[arg(long, value_name = "RATE")]
    pub(crate) learning_rate: Option<f64>,
    /// FT-L: no weight moves further than this
    #[arg(long, value_name = "RADIUS")]
    pub(crate) norm_constraint: Option<f64>,
    /// ROME: statistics of the layer's keys, from `kgt eval covariance`; none by default, as in
    /// EasyEdit for Llama
    #[arg(long, value_name = "FILE")]
    pub(crate) covariance: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CovarianceArgs {
    /// The text, one paragraph a line, gzip or not
    #[arg(long, value_name = "FILE")]
    pub(crate) text: PathBuf,
    /// The layer, counted from 0; as for `--method rome` by default
    #[arg(long, value_name = "N")]
    pub(crate) layer: Option<usize>,
    /// Stop after so many tokens
    #[arg(long, default_value_t = 100_000, value_name = "N")]
    pub(crate) tokens: u64,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

/// How a data set is gone through.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct How {
    /// When a case is evaluated
    #[arg(long, value_enum, default_value_t = ProtocolArg::Sequential)]
    pub(crate) protocol: ProtocolArg,
    /// Whether queries come with their subject
    #[arg(long, value_enum, default_value_t = SubjectsArg::Found)]
    pub(crate) subjects: SubjectsArg,
    /// Run part I of N only, counted from 0; `kgt eval merge` joins the parts
    #[arg(long, value_name = "I/N")]
    pub(crate) shard: Option<ShardArg>,
    /// The seed of everything random
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) seed: u64,
    /// At most this many tokens in a generated answer
    #[arg(long, default_value_t = 16, value_name = "N")]
    pub(crate) answer_tokens: usize,
    /// Measure fluency on texts of this many tokens; ROME takes 100
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub(crate) fluency_tokens: usize,
}

/// Which cases.
#[derive(Debug, clap::Args)]
pub(crate) struct Data {
    /// The data set: JSON or JSON Lines, gzip or not
    #[arg(long, value_name = "FILE")]
    pub(crate) data: PathBuf,
    /// Its schema; found from the first record by default
    #[arg(long, value_enum)]
    pub(crate) schema: Option<SchemaArg>,
    /// Only the first N cases
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    /// Only the half of the subjects on which choices are tuned, or the one that confirms them
    #[arg(long, value_enum)]
    pub(crate) half: Option<HalfArg>,
    /// What to do about a malformed record
    #[arg(long, value_enum, default_value_t = OnErrorArg::Fail)]
    pub(crate) on_error: OnErrorArg,
}

/// KGT's open choices.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct Kgt {
    #[command(flatten)]
    pub(crate) tuning: Tuning,
    /// State the relation with each correction, where the data tell it
    #[arg(long)]
    pub(crate) given_relations: bool,
    /// How many relations are extracted
    #[arg(long, value_name = "K")]
    pub(crate) k: Option<usize>,
    /// What is known of at most this many objects is put before the model
    #[arg(long, value_name = "N")]
    pub(crate) max_facts: Option<usize>,
    /// The least probability at which a fact bears on a query
    #[arg(long, value_name = "P")]
    pub(crate) floor: Option<f64>,
    /// A name for these choices in tables
    #[arg(long, default_value = "", value_name = "TEXT")]
    pub(crate) variant: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MethodArg {
    /// Knowledge Graph Tuning
    Kgt,
    /// The model as it is
    NoEdit,
    /// All facts in the prompt, as far as the context reaches
    InContext,
    /// In-context Knowledge Editing: retrieved demonstrations
    Ike,
    /// Fine-tuning of one layer
    FineTune,
    /// Rank-one model editing
    Rome,
}

/// A value of the command line for each value of another type.
macro_rules! values {
    ($(#[$doc:meta])* $name:ident for $target:ident { $($(#[$help:meta])* $value:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, ValueEnum)]
        pub(crate) enum $name { $($(#[$help])* $value),* }

        impl From<$name> for $target {
            fn from(arg: $name) -> Self {
                match arg { $($name::$value => Self::$value),* }
            }
        }
    };
}

values!(SchemaArg for Schema {
    /// CounterFact as published with ROME
    Counterfact,
    /// CounterFact as EasyEdit ships it
    EasyeditCounterfact,
    /// zsRE as published with MEND
    MendZsre,
    /// zsRE as EasyEdit ships it
    EasyeditZsre,
    /// CounterFactExtension
    CounterfactExtension,
    /// The personal set
    Personal,
});

values!(HalfArg for Half {
    /// To choose on
    Tune,
    /// To confirm on
    Confirm,
});

values!(OnErrorArg for OnError {
    /// Stop and name it
    Fail,
    /// Leave it out, name it and count it
    Skip,
});

values!(ProtocolArg for Protocol {
    /// One pass over all corrections, then every case against the final state
    Sequential,
    /// Each case right after its own corrections, which are then taken back
    Single,
});

values!(SubjectsArg for Subjects {
    /// The method finds what a query is about
    Found,
    /// Queries about the edited subject name it
    Given,
});

/// `I/N`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShardArg(pub(crate) Shard);

impl FromStr for ShardArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/').and_then(|(index, of)| {
            Some(Shard { index: index.parse().ok()?, of: of.parse().ok()? })
        });
        match parts {
            Some(shard) if shard.index < shard.of => Ok(Self(shard)),
            _ => Err("expected I/N with I from 0 to N-1, as in 0/4".to_owned()),
        }
    }
}
