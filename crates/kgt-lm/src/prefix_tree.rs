//! Token sequences that share their prefixes: what is common is computed once.

use std::collections::HashMap;

use crate::nn::Row;

/// A forest of token sequences. Nodes are numbered so that parents come before their children.
#[derive(Debug, Default)]
pub(crate) struct PrefixTree {
    tokens: Vec<u32>,
    parents: Vec<Option<usize>>,
    children: HashMap<(Option<usize>, u32), usize>,
}

impl PrefixTree {
    /// The number of nodes.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Adds a sequence and returns its nodes, in order.
    pub(crate) fn insert(&mut self, sequence: &[u32]) -> Vec<usize> {
        let mut parent = None;
        let mut path = Vec::with_capacity(sequence.len());
        for &token in sequence {
            let node = *self.children.entry((parent, token)).or_insert_with(|| {
                self.tokens.push(token);
                self.parents.push(parent);
                self.tokens.len() - 1
            });
            path.push(node);
            parent = Some(node);
        }
        path
    }

    /// How many nodes [`PrefixTree::insert`] would add.
    pub(crate) fn missing(&self, sequence: &[u32]) -> usize {
        let mut parent = None;
        for (depth, &token) in sequence.iter().enumerate() {
            match self.children.get(&(parent, token)) {
                Some(&node) => parent = Some(node),
                None => return sequence.len() - depth,
            }
        }
        0
    }

    /// The tree in one row: each token at the position of its depth, following its ancestors.
    pub(crate) fn into_row(self) -> Row {
        let mut ancestors: Vec<Vec<usize>> = Vec::with_capacity(self.len());
        for &parent in &self.parents {
            let own = match parent {
                Some(parent) => [ancestors[parent].as_slice(), &[parent]].concat(),
                None => Vec::new(),
            };
            ancestors.push(own);
        }
        Row::tree(self.tokens, 0, ancestors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_prefixes_are_stored_once() {
        let mut tree = PrefixTree::default();
        assert_eq!(tree.insert(&[5, 6, 7]), [0, 1, 2]);
        assert_eq!(tree.missing(&[5, 6, 8, 9]), 2);
        assert_eq!(tree.insert(&[5, 6, 8, 9]), [0, 1, 3, 4]);
        assert_eq!(tree.insert(&[6]), [5]);
        assert_eq!(tree.missing(&[5, 6]), 0);
        assert_eq!(tree.len(), 6);
    }
}
