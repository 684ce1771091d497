//! Checkpoints in several files: the same model, read in small pieces, each byte once.

#![allow(clippy::unwrap_used)]

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;

use futures_lite::future::block_on;
use kgt_lm::{Device, LmError, Model, ModelFiles, WeightFile};
use kgt_native::ModelSource;
use kgt_tests::fixture;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../models/kgt-mini");
/// What may be read at once.
const PIECE_BYTES: usize = 8 << 20;

/// A safetensors file's tensors: name, and the header's entry with its bytes.
type Tensors = BTreeMap<String, (serde_json::Value, Vec<u8>)>;

fn tensors(file: &[u8]) -> Tensors {
    let header = 8 + u64::from_le_bytes(file[..8].try_into().unwrap()) as usize;
    let table: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&file[8..header]).unwrap();
    let entries = table.into_iter().filter(|(name, _)| name != "__metadata__");
    let with_bytes = entries.map(|(name, entry)| {
        let offset = |i: usize| header + entry["data_offsets"][i].as_u64().unwrap() as usize;
        let bytes = file[offset(0)..offset(1)].to_vec();
        (name, (entry, bytes))
    });
    with_bytes.collect()
}

fn file(tensors: &Tensors) -> Vec<u8> {
    let (mut table, mut data) = (serde_json::Map::new(), Vec::new());
    for (name, (entry, bytes)) in tensors {
        let mut entry = entry.clone();
        entry["data_offsets"] = serde_json::json!([data.len(), data.len() + bytes.len()]);
        table.insert(name.clone(), entry);
        data.extend_from_slice(bytes);
    }
    let header = serde_json::to_vec(&table).unwrap();
    [&(header.len() as u64).to_le_bytes()[..], &header, &data].concat()
}

/// The default model in four shards, by the tensors' order.
fn shards() -> Vec<Vec<u8>> {
    let all = tensors(&std::fs::read(Path::new(FOLDER).join("model.safetensors")).unwrap());
    let mut shards = vec![Tensors::new(); 4];
    for (i, (name, tensor)) in all.into_iter().enumerate() {
        shards[i % 4].insert(name, tensor);
    }
    shards.iter().map(file).collect()
}

/// The logits after a few tokens.
fn logits<F: WeightFile>(files: &ModelFiles<F>) -> Vec<f32> {
    let model = block_on(Model::load(files, &Device::flex())).unwrap();
    block_on(model.logits(&[1, 2, 3, 500, 4000])).unwrap()
}

#[test]
fn a_sharded_folder_is_the_same_model() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["config.json", "tokenizer.json"] {
        std::fs::copy(Path::new(FOLDER).join(name), folder.path().join(name)).unwrap();
    }
    let mut map = serde_json::Map::new();
    for (i, shard) in shards().iter().enumerate() {
        let name = format!("model-{i}.safetensors");
        std::fs::write(folder.path().join(&name), shard).unwrap();
        map.extend(tensors(shard).into_keys().map(|tensor| (tensor, name.clone().into())));
    }
    let index = serde_json::json!({ "weight_map": map }).to_string();
    std::fs::write(folder.path().join("model.safetensors.index.json"), index).unwrap();
    let sharded = ModelSource::Folder(folder.path().to_owned()).open(|| ()).unwrap();
    assert_eq!(sharded.weights.len(), 4);
    assert_eq!(logits(&sharded), logits(&fixture::files(Path::new(FOLDER), None)));

    std::fs::remove_file(folder.path().join("model-2.safetensors")).unwrap();
    let error = ModelSource::Folder(folder.path().to_owned()).open(|| ()).unwrap_err();
    assert!(error.to_string().contains("model-2.safetensors"), "{error}");
}

/// A file that notes what is read of it.
struct Watched {
    bytes: Vec<u8>,
    read: Cell<u64>,
    longest: Cell<usize>,
}

impl WeightFile for Watched {
    fn size(&self) -> u64 {
        self.bytes.size()
    }

    async fn read(&self, offset: u64, length: usize) -> Result<Cow<'_, [u8]>, LmError> {
        self.read.update(|read| read + length as u64);
        self.longest.update(|longest| longest.max(length));
        self.bytes.read(offset, length).await
    }
}

#[test]
fn shards_are_read_once_and_in_pieces() {
    let files = fixture::files(Path::new(FOLDER), None);
    let watched = |bytes| Watched { bytes, read: Cell::new(0), longest: Cell::new(0) };
    let files = ModelFiles {
        config: files.config,
        tokenizer: files.tokenizer,
        generation_config: files.generation_config,
        tokenizer_config: files.tokenizer_config,
        chat_template: files.chat_template,
        weights: shards().into_iter().map(watched).collect(),
    };
    block_on(Model::load(&files, &Device::flex())).unwrap();
    for shard in &files.weights {
        assert_eq!(shard.read.get(), shard.size());
        assert!(shard.longest.get() <= PIECE_BYTES, "{}", shard.longest.get());
    }
}
