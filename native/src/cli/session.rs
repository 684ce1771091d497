//! What the global options mean: a model, a store, a base.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use etcetera::BaseStrategy;
use futures_lite::future::block_on;
use kgt::graph::BaseGraph;
use kgt::lm::{ElementType, LoadOptions, ModelConfig, Quantization, WeightFile};
use kgt::{Assistant, Memory, Model, Store};
use kgt_eval::hex;
use kgt_native::device::{self, DeviceId, DeviceInfo, Prober};
use kgt_native::store::FileStore;
use kgt_native::{ModelSource, base_file, published};

use sha2::{Digest, Sha256};

use super::args::Global;
use super::{output, progress};

/// The user's memory, in the file that the options name.
pub(crate) fn memory(global: &Global) -> anyhow::Result<Memory<FileStore>> {
    let path = match &global.store {
        Some(path) => path.clone(),
        None => default_store()?,
    };
    let store = FileStore::open(&path)
        .with_context(|| format!("cannot open your facts in {}", path.display()))?;
    over(global, store)
}

/// A memory over the base that the options name.
pub(crate) fn over<S: Store>(global: &Global, store: S) -> anyhow::Result<Memory<S>> {
    Ok(block_on(Memory::open(store, base(global)?, now_ms))?)
}

/// The base that the options name.
pub(crate) fn base(global: &Global) -> anyhow::Result<Option<Arc<dyn BaseGraph>>> {
    Ok(match &global.base {
        Some(path) => Some(Arc::new(base_file::open(path)?)),
        None => None,
    })
}

/// The model and the memory that the options name.
pub(crate) fn assistant(global: &Global) -> anyhow::Result<Assistant<Model, FileStore>> {
    let memory = memory(global)?;
    Ok(Assistant::new(model(global)?.0, memory))
}

/// Bytes that are read at once.
const PIECE_BYTES: usize = 8 << 20;

/// SHA-256 of the files that make the model what it is, and of how it is loaded if that is not in
/// float32; in hexadecimal.
pub(crate) fn model_digest(global: &Global) -> anyhow::Result<String> {
    let files = source(global)?.open(progress::Download::default)?;
    let mut digest = Sha256::new();
    digest.update(&files.config);
    digest.update(&files.tokenizer);
    for weights in &files.weights {
        for start in (0..weights.size()).step_by(PIECE_BYTES) {
            let length = (weights.size() - start).min(PIECE_BYTES as u64) as usize;
            digest.update(block_on(weights.read(start, length))?);
        }
    }
    let options = global.load_options();
    if options.element_type != ElementType::F32 || options.quantization != Quantization::None {
        digest.update(format!("{}, {:?}", options.element_type, options.quantization));
    }
    Ok(hex(&digest.finalize()))
}

/// The model that the options name, and the device that it is on.
pub(crate) fn model(global: &Global) -> anyhow::Result<(Model, DeviceInfo)> {
    let files = source(global)?.open(progress::Download::default)?;
    let config = ModelConfig::from_json(&files.config, files.generation_config.as_deref())?;
    let (info, options) = (chosen_device(global)?, global.load_options());
    let mut footprint = config.footprint(&options);
    let file_bytes: u64 = files.weights.iter().map(WeightFile::size).sum();
    if info.id == DeviceId::Cpu && file_bytes < footprint.total {
        // The file has halves, and they are kept.
        let element_type = ElementType::F16;
        footprint = config.footprint(&LoadOptions { element_type, ..options.clone() });
    }
    info.fits(footprint)?;
    let _spinner = progress::spinner(&format!("loading the model on {} ({})", info.id, info.name));
    let model = block_on(Model::load_with(&files, &device::open(info.id)?, options))?;
    Ok((model, info))
}

/// Random weights of a published shape, with the tokenizer of the model that the options name: how
/// long a token takes does not depend on which one it is.
pub(crate) fn random_model(global: &Global, shape: &str) -> anyhow::Result<(Model, DeviceInfo)> {
    let config = published::config(shape)?;
    let tokenizer = source(global)?.open(progress::Download::default)?.tokenizer;
    let (info, options) = (chosen_device(global)?, global.load_options());
    info.fits(ModelConfig::from_json(&config, None)?.footprint(&options))?;
    let _spinner = progress::spinner(&format!("making {shape} on {} ({})", info.id, info.name));
    let device = device::open(info.id)?;
    let model = block_on(Model::random(&config, &tokenizer, &device, options))?;
    Ok((model, info))
}

/// The device that the options name, or the best one.
fn chosen_device(global: &Global) -> anyhow::Result<DeviceInfo> {
    let chosen = prober()?.choose(global.device)?;
    for error in &chosen.passed_over {
        output::note(error);
    }
    Ok(chosen.info)
}

/// What tries devices: this program again, as `kgt probe`.
pub(crate) fn prober() -> anyhow::Result<Prober> {
    let program = std::env::current_exe().context("this program does not find itself")?;
    Ok(Prober { program, args: vec!["probe".to_owned()] })
}

fn source(global: &Global) -> anyhow::Result<ModelSource> {
    match &global.model {
        Some(name) => Ok(ModelSource::parse(name)?),
        #[cfg(feature = "default-model")]
        None => Ok(ModelSource::Default),
        #[cfg(not(feature = "default-model"))]
        None => bail!("this program has no built-in model; name one with --model"),
    }
}

/// What the model is called.
pub(crate) fn model_name(global: &Global) -> &str {
    #[cfg(feature = "default-model")]
    let built_in = kgt_native::default_model::NAME;
    #[cfg(not(feature = "default-model"))]
    let built_in = "none";
    global.model.as_deref().unwrap_or(built_in)
}

/// Milliseconds since 1970.
pub(crate) fn now_ms() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs_f64() * 1e3
}

fn default_store() -> anyhow::Result<PathBuf> {
    let Ok(strategy) = etcetera::choose_base_strategy() else {
        bail!("your home folder is not known; name a file with --store");
    };
    Ok(strategy.data_dir().join(Path::new("kgt/memory.redb")))
}
