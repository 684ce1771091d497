//! The headers of safetensors files: where each tensor lies.

use std::collections::BTreeMap;

use safetensors::Dtype;
use safetensors::tensor::Metadata;

use crate::{LmError, WeightFile};

/// The length of a file's header is its first eight bytes, little endian.
const LENGTH_BYTES: u64 = 8;
/// As in the safetensors crate: a longer header is an attack or no safetensors file.
const MAX_HEADER_BYTES: u64 = 100_000_000;

/// Where a tensor lies.
#[derive(Debug)]
pub(super) struct Entry {
    /// Which of the files it is in.
    pub(super) file: usize,
    pub(super) dtype: Dtype,
    pub(super) shape: Vec<usize>,
    /// First byte in the file.
    pub(super) start: u64,
    /// Length in bytes.
    pub(super) length: usize,
}

/// The tensors of all shards by name.
pub(super) async fn entries<F: WeightFile>(
    files: &[F],
) -> Result<BTreeMap<String, Entry>, LmError> {
    let mut entries = BTreeMap::new();
    for (index, file) in files.iter().enumerate() {
        let (data, metadata) = header(file).await?;
        for (name, tensor) in metadata.tensors() {
            let (start, end) = tensor.data_offsets;
            let entry = Entry {
                file: index,
                dtype: tensor.dtype,
                shape: tensor.shape.clone(),
                start: data + start as u64,
                length: end - start,
            };
            entries.insert(name, entry);
        }
    }
    Ok(entries)
}

/// Where a file's data begin, and the checked table of its tensors, which leaves no holes.
async fn header(file: &impl WeightFile) -> Result<(u64, Metadata), LmError> {
    if file.size() < LENGTH_BYTES {
        return Err(LmError::weights("it ends too early"));
    }
    let length = file.read(0, LENGTH_BYTES as usize).await?;
    let length = length.iter().rev().fold(0, |length, &byte| length << 8 | u64::from(byte));
    if length > MAX_HEADER_BYTES || length > file.size() - LENGTH_BYTES {
        return Err(LmError::weights(format!("a header of {length} bytes does not fit")));
    }
    let bytes = file.read(LENGTH_BYTES, length as usize).await?;
    let metadata: Metadata = serde_json::from_slice(&bytes).map_err(LmError::weights)?;
    let data = LENGTH_BYTES + length;
    if data + metadata.data_len() as u64 != file.size() {
        return Err(LmError::weights("its length is not what its header says"));
    }
    Ok((data, metadata))
}
